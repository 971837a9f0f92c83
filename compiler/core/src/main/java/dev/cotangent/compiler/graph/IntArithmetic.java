package dev.cotangent.compiler.graph;

import java.util.List;
import java.util.Objects;

/** The operators on {@code int}. */
final class IntArithmetic {
  private IntArithmetic() {}

  static Object evaluate(Operator operator, List<?> operands) {
    int a = (Integer) operands.get(0);
    if (operands.size() == 1) {
      return unary(operator, a);
    }
    // The right operand of a shift may be a long, of which the lowest bits count.
    int b = ((Number) operands.get(1)).intValue();
    if (operator.isComparison()) {
      return compare(operator, a, b);
    }
    return switch (operator) {
      case ADD -> a + b;
      case SUBTRACT -> a - b;
      case MULTIPLY -> a * b;
      case DIVIDE -> a / b;
      case REMAINDER -> a % b;
      case BITWISE_AND -> a & b;
      case BITWISE_OR -> a | b;
      case BITWISE_XOR -> a ^ b;
      case SHIFT_LEFT -> a << b;
      case SHIFT_RIGHT -> a >> b;
      case SHIFT_RIGHT_UNSIGNED -> a >>> b;
      case MAX -> Math.max(a, b);
      case MIN -> Math.min(a, b);
      case FLOOR_DIV -> Math.floorDiv(a, b);
      case FLOOR_MOD -> Math.floorMod(a, b);
      case CHECK_INDEX -> Objects.checkIndex(a, b);
      case ADD_EXACT -> Math.addExact(a, b);
      case SUBTRACT_EXACT -> Math.subtractExact(a, b);
      case MULTIPLY_EXACT -> Math.multiplyExact(a, b);
      case MULTIPLY_FULL -> Math.multiplyFull(a, b);
      default -> throw Arithmetic.undefined(operator, "int");
    };
  }

  private static Object unary(Operator operator, int a) {
    return switch (operator) {
      case NEGATE -> -a;
      case COMPLEMENT -> ~a;
      case ABS -> Math.abs(a);
      case INCREMENT_EXACT -> Math.incrementExact(a);
      case DECREMENT_EXACT -> Math.decrementExact(a);
      case NEGATE_EXACT -> Math.negateExact(a);
      case ABS_EXACT -> Math.absExact(a);
      default -> throw Arithmetic.undefined(operator, "int");
    };
  }

  private static boolean compare(Operator operator, int a, int b) {
    return switch (operator) {
      case LESS -> a < b;
      case LESS_EQUAL -> a <= b;
      case GREATER -> a > b;
      case GREATER_EQUAL -> a >= b;
      case EQUAL -> a == b;
      case NOT_EQUAL -> a != b;
      default -> throw Arithmetic.undefined(operator, "int");
    };
  }
}
