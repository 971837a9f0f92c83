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
import java.util.Objects;

/** Writes values as Java expressions. */
final class ExpressionWriter {
  private final Schedule schedule;
  private final AssertionFields assertions;

  ExpressionWriter(Schedule schedule, AssertionFields assertions) {
    this.schedule = schedule;
    this.assertions = assertions;
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
      case METHOD -> method(apply);
      case CREATION -> Code.of("new ", JavaTypes.of(apply.type()), arguments(apply.operands()));
      case EFFECT -> throw new IllegalArgumentException(operator + " has no value");
      case ARRAY -> array(apply);
    };
  }

  private Code infix(Apply apply) {
    int precedence = Precedence.of(apply.operator());
    return Code.withPrecedence(
        precedence,
        read(apply.operand(0)).atLeast(precedence),
        " " + apply.operator().symbol() + " ",
        dividesByZero(apply)
            ? Code.of(Math.class, ".abs(", read(apply.operand(1)), ")")
            : read(apply.operand(1)).atLeast(precedence + 1));
  }

  /** javac warns of a constant zero, wherever it stands in code that is never reached. */
  private static boolean dividesByZero(Apply apply) {
    return (apply.operator() == Operator.DIVIDE || apply.operator() == Operator.REMAINDER)
        && apply.operand(1) instanceof Constant divisor
        && (Integer.valueOf(0).equals(divisor.value()) || Long.valueOf(0).equals(divisor.value()));
  }

  private Code function(Apply apply) {
    String symbol = apply.operator().symbol();
    int dot = symbol.indexOf('.');
    Class<?> type =
        switch (symbol.substring(0, dot)) {
          case "Math" -> Math.class;
          case "Objects" -> Objects.class;
          default -> Double.class;
        };
    return Code.of(type, symbol.substring(dot), arguments(apply.operands()));
  }

  private Code method(Apply apply) {
    if (apply.operator() == Operator.ASSERTIONS_ENABLED) {
      return Code.of(assertions.of((Constant) apply.operand(0)));
    }
    if (apply.operator() == Operator.READ_FIELD) {
      String member = (String) ((Constant) apply.operand(1)).value();
      return Code.of(read(apply.operand(0)).atLeast(Precedence.PRIMARY), "." + member);
    }
    return Code.of(
        read(apply.operand(0)).atLeast(Precedence.PRIMARY),
        "." + apply.operator().symbol(),
        arguments(apply.operands().subList(1, apply.operands().size())));
  }

  /** Writes what is evaluated for its effect. */
  Statement effect(Apply apply) {
    return apply.operator() == Operator.THROW
        ? new Statement.Throw(read(apply.operand(0)))
        : new Statement.Effect(function(apply));
  }

  private Code arguments(List<Node> nodes) {
    List<Object> parts = new ArrayList<>(List.of("("));
    for (Node node : nodes) {
      if (parts.size() > 1) {
        parts.add(", ");
      }
      parts.add(read(node));
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
      case ROW_LENGTH -> Code.of(Shape.class, ".rowLength(", element(apply.operands()), ")");
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
