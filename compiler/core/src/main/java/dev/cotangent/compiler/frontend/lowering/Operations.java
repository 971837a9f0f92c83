package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.expr.BinaryExpr;
import dev.cotangent.compiler.graph.Arithmetic;
import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.ArrayList;
import java.util.List;

/**
 * Java's operators on scalars: promotes the operands, evaluates what is constant and exact, and
 * leaves the rest to the graph.
 */
final class Operations {
  private final Lowering lowering;

  Operations(Lowering lowering) {
    this.lowering = lowering;
  }

  /** An operator on operands that have the types it wants. */
  Node apply(Operator operator, ScalarType type, Node... operands) {
    Object folded = fold(operator, type, operands);
    if (folded != null) {
      return lowering.builder().constant(type, folded);
    }
    return lowering.builder().apply(operator, type, operands);
  }

  private static Object fold(Operator operator, ScalarType type, Node... operands) {
    if (!Arithmetic.isExact(operator)) {
      return null;
    }
    List<Object> values = new ArrayList<>();
    for (Node operand : operands) {
      if (!(operand instanceof Constant constant)) {
        return null;
      }
      values.add(constant.value());
    }
    try {
      return Arithmetic.evaluate(operator, type, values);
    } catch (ArithmeticException e) {
      // As in Java, it is thrown when and if the operation is evaluated.
      return null;
    }
  }

  /** A conversion. */
  Node cast(ScalarType type, Node value) {
    return value.type() == type ? value : apply(Operator.CAST, type, value);
  }

  /** A binary operator of the source other than {@code &&} and {@code ||}. */
  Node binary(BinaryExpr.Operator operator, Node left, Node right) {
    Operator graphOperator = operator(operator);
    ScalarType leftType = (ScalarType) left.type();
    ScalarType rightType = (ScalarType) right.type();
    if (isShift(graphOperator)) {
      Node promoted = cast(promote(leftType), left);
      Node distance = cast(promote(rightType), right);
      return apply(graphOperator, (ScalarType) promoted.type(), promoted, distance);
    }
    ScalarType type =
        leftType == ScalarType.BOOLEAN ? ScalarType.BOOLEAN : promote(leftType, rightType);
    ScalarType result = graphOperator.isComparison() ? ScalarType.BOOLEAN : type;
    return apply(graphOperator, result, cast(type, left), cast(type, right));
  }

  private static boolean isShift(Operator operator) {
    return switch (operator) {
      case SHIFT_LEFT, SHIFT_RIGHT, SHIFT_RIGHT_UNSIGNED -> true;
      default -> false;
    };
  }

  /** The graph's operator for one of the source. */
  static Operator operator(BinaryExpr.Operator operator) {
    return switch (operator) {
      case PLUS -> Operator.ADD;
      case MINUS -> Operator.SUBTRACT;
      case MULTIPLY -> Operator.MULTIPLY;
      case DIVIDE -> Operator.DIVIDE;
      case REMAINDER -> Operator.REMAINDER;
      case BINARY_AND, AND -> Operator.BITWISE_AND;
      case BINARY_OR, OR -> Operator.BITWISE_OR;
      case XOR -> Operator.BITWISE_XOR;
      case LEFT_SHIFT -> Operator.SHIFT_LEFT;
      case SIGNED_RIGHT_SHIFT -> Operator.SHIFT_RIGHT;
      case UNSIGNED_RIGHT_SHIFT -> Operator.SHIFT_RIGHT_UNSIGNED;
      case LESS -> Operator.LESS;
      case LESS_EQUALS -> Operator.LESS_EQUAL;
      case GREATER -> Operator.GREATER;
      case GREATER_EQUALS -> Operator.GREATER_EQUAL;
      case EQUALS -> Operator.EQUAL;
      case NOT_EQUALS -> Operator.NOT_EQUAL;
    };
  }

  /** Unary numeric promotion. */
  static ScalarType promote(ScalarType type) {
    return switch (type) {
      case BYTE, SHORT, CHAR -> ScalarType.INT;
      default -> type;
    };
  }

  /** Binary numeric promotion. */
  static ScalarType promote(ScalarType left, ScalarType right) {
    if (left == ScalarType.DOUBLE || right == ScalarType.DOUBLE) {
      return ScalarType.DOUBLE;
    }
    if (left == ScalarType.FLOAT || right == ScalarType.FLOAT) {
      return ScalarType.FLOAT;
    }
    if (left == ScalarType.LONG || right == ScalarType.LONG) {
      return ScalarType.LONG;
    }
    return ScalarType.INT;
  }

  /** The number one more or one less, of the type of the value. */
  Node step(Node value, boolean up) {
    ScalarType type = (ScalarType) value.type();
    Node one = lowering.builder().integer(1);
    BinaryExpr.Operator operator = up ? BinaryExpr.Operator.PLUS : BinaryExpr.Operator.MINUS;
    return cast(type, binary(operator, value, one));
  }

  /** A negated condition. */
  Node not(Node condition) {
    return apply(Operator.NOT, ScalarType.BOOLEAN, condition);
  }

  /** Whether one of two conditions holds. */
  Node or(Node left, Node right) {
    if (left instanceof Constant constant) {
      return (Boolean) constant.value() ? left : right;
    }
    if (right instanceof Constant constant) {
      return (Boolean) constant.value() ? right : left;
    }
    return left.equals(right) ? left : apply(Operator.BITWISE_OR, ScalarType.BOOLEAN, left, right);
  }

  /** Whether both of two conditions hold. */
  Node and(Node left, Node right) {
    if (left instanceof Constant constant) {
      return (Boolean) constant.value() ? right : left;
    }
    if (right instanceof Constant constant) {
      return (Boolean) constant.value() ? left : right;
    }
    return apply(Operator.BITWISE_AND, ScalarType.BOOLEAN, left, right);
  }
}
