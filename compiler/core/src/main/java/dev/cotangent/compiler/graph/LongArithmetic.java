package dev.cotangent.compiler.graph;

import java.util.List;

/** The operators on {@code long}. */
final class LongArithmetic {
  private LongArithmetic() {}

  static Object evaluate(Operator operator, List<?> operands) {
    long a = (Long) operands.get(0);
    if (operands.size() == 1) {
      return unary(operator, a);
    }
    // The right operand of a shift, and of some methods of Math, may be an int.
    long b = ((Number) operands.get(1)).longValue();
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
      case ADD_EXACT -> Math.addExact(a, b);
      case SUBTRACT_EXACT -> Math.subtractExact(a, b);
      case MULTIPLY_EXACT -> Math.multiplyExact(a, b);
      case MULTIPLY_HIGH -> Math.multiplyHigh(a, b);
      default -> throw Arithmetic.undefined(operator, "long");
    };
  }

  private static Object unary(Operator operator, long a) {
    return switch (operator) {
      case NEGATE -> -a;
      case COMPLEMENT -> ~a;
      case ABS -> Math.abs(a);
      case INCREMENT_EXACT -> Math.incrementExact(a);
      case DECREMENT_EXACT -> Math.decrementExact(a);
      case NEGATE_EXACT -> Math.negateExact(a);
      case ABS_EXACT -> Math.absExact(a);
      case TO_INT_EXACT -> Math.toIntExact(a);
      default -> throw Arithmetic.undefined(operator, "long");
    };
  }

  private static boolean compare(Operator operator, long a, long b) {
    return switch (operator) {
      case LESS -> a < b;
      case LESS_EQUAL -> a <= b;
      case GREATER -> a > b;
      case GREATER_EQUAL -> a >= b;
      case EQUAL -> a == b;
      case NOT_EQUAL -> a != b;
      default -> throw Arithmetic.undefined(operator, "long");
    };
  }
}
