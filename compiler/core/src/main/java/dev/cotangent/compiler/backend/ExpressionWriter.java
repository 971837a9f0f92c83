package dev.cotangent.compiler.backend;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.Callee;
import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.schedule.Schedule;
import dev.cotangent.compiler.schedule.Variable;
import dev.cotangent.runtime.Shape;
import java.util.ArrayList;
import java.util.List;

/** Writes values as Java expressions. */
final class ExpressionWriter {
  private final Schedule schedule;

  ExpressionWriter(Schedule schedule) {
    this.schedule = schedule;
  }

  /** How a value is read: its variable, its literal, or the expression that computes it. */
  Code read(Node node) {
    if (node instanceof Constant constant) {
      return Literals.of(constant);
    }
    return schedule.isInlined(node) ? compute((Apply) node) : Code.of(variable(node));
  }

  private Variable variable(Node node) {
    Variable variable = schedule.variable(node);
    if (variable == null) {
      throw new IllegalStateException("a value without a variable: " + node.label());
    }
    return variable;
  }

  /** The expression that computes a scalar. */
  Code compute(Apply apply) {
    Operator operator = apply.operator();
    return switch (operator.form()) {
      case INFIX -> infix(apply);
      case PREFIX ->
          Code.withPrecedence(
              Precedence.UNARY,
              operator.symbol(),
              read(apply.operand(0)).atLeast(Precedence.PRIMARY));
      case CAST ->
          Code.withPrecedence(
              Precedence.UNARY,
              "(" + ((ScalarType) apply.type()).keyword() + ") ",
              read(apply.operand(0)).atLeast(Precedence.PRIMARY));
      case SELECT ->
          Code.withPrecedence(
              Precedence.TERNARY,
              read(apply.operand(0)).atLeast(Precedence.TERNARY + 1),
              " ? ",
              read(apply.operand(1)).atLeast(Precedence.TERNARY + 1),
              " : ",
              read(apply.operand(2)).atLeast(Precedence.TERNARY));
      case FUNCTION -> function(apply);
      case CALL -> call(apply.callee(), apply.operands().stream().map(this::read).toList());
      case MARK -> throw new IllegalArgumentException(operator + " is never written");
      case ARRAY -> array(apply);
    };
  }

  private Code infix(Apply apply) {
    int precedence = Precedence.of(apply.operator());
    return Code.withPrecedence(
        precedence,
        read(apply.operand(0)).atLeast(precedence),
        " " + apply.operator().symbol() + " ",
        read(apply.operand(1)).atLeast(precedence + 1));
  }

  private Code function(Apply apply) {
    String symbol = apply.operator().symbol();
    int dot = symbol.indexOf('.');
    Class<?> type = symbol.startsWith("Math.") ? Math.class : Double.class;
    List<Object> parts = new ArrayList<>(List.of(type, symbol.substring(dot) + "("));
    for (int i = 0; i < apply.operands().size(); i++) {
      if (i > 0) {
        parts.add(", ");
      }
      parts.add(read(apply.operand(i)));
    }
    parts.add(")");
    return Code.of(parts.toArray());
  }

  /** A call of a method of the user's. */
  Code call(Callee callee, List<Code> arguments) {
    List<Object> parts = new ArrayList<>(List.of(JavaTypes.of(callee), "." + callee.name() + "("));
    for (int i = 0; i < arguments.size(); i++) {
      if (i > 0) {
        parts.add(", ");
      }
      parts.add(arguments.get(i));
    }
    parts.add(")");
    return Code.of(parts.toArray());
  }

  private Code array(Apply apply) {
    return switch (apply.operator()) {
      case LOAD -> element(apply.operands());
      case EXTENT ->
          Code.of(
              Shape.class,
              ".extent(",
              variable(apply.operand(0)),
              ", ",
              read(apply.operand(1)),
              ")");
      case LENGTH -> Code.of(element(apply.operands()), ".length");
      default -> throw new IllegalArgumentException(apply.operator() + " is no scalar");
    };
  }

  /** An array with subscripts: the first node is the array, the others are subscripts. */
  Code element(List<Node> arrayAndSubscripts) {
    return subscripted(
        Code.of(variable(arrayAndSubscripts.get(0))),
        arrayAndSubscripts.subList(1, arrayAndSubscripts.size()));
  }

  /** Code for an array, with subscripts. */
  Code subscripted(Code array, List<Node> subscripts) {
    List<Object> parts = new ArrayList<>(List.of(array));
    for (Node subscript : subscripts) {
      parts.add("[");
      parts.add(read(subscript));
      parts.add("]");
    }
    return Code.of(parts.toArray());
  }
}
