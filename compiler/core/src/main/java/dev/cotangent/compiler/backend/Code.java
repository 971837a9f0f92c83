package dev.cotangent.compiler.backend;

import dev.cotangent.compiler.schedule.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A piece of Java whose variables have no names yet: strings, {@link Variable}s, and classes that
 * are to be imported.
 */
final class Code {
  private final List<Object> parts = new ArrayList<>();
  private final int precedence;

  private Code(int precedence) {
    this.precedence = precedence;
  }

  /** Code that needs no parentheses anywhere. */
  static Code of(Object... parts) {
    return withPrecedence(Precedence.PRIMARY, parts);
  }

  /** Code that needs parentheses where something of a higher precedence is expected. */
  static Code withPrecedence(int precedence, Object... parts) {
    Code code = new Code(precedence);
    for (Object part : parts) {
      code.append(part);
    }
    return code;
  }

  private void append(Object part) {
    if (part instanceof Code code) {
      parts.addAll(code.parts);
    } else {
      parts.add(part);
    }
  }

  /** This code, in parentheses if its precedence is lower than one. */
  Code atLeast(int wanted) {
    return precedence >= wanted ? this : of("(", this, ")");
  }

  /** The strings, variables and classes, in order. */
  List<Object> parts() {
    return parts;
  }

  /** Shows every variable to a consumer. */
  void forEachVariable(Consumer<Variable> consumer) {
    for (Object part : parts) {
      if (part instanceof Variable variable) {
        consumer.accept(variable);
      }
    }
  }
}
