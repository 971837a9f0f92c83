package dev.cotangent.compiler.graph;

import java.util.List;

/** The operators on {@code float}, of Math those that have an overload for it. */
final class FloatArithmetic {
  private FloatArithmetic() {}

  static Object evaluate(Operator operator, List<?> operands) {
    float a = (Float) operands.get(0);
    if (operands.size() == 1) {
      return unary(operator, a);
    }
    Number second = (Number) operands.get(1);
    if (operator == Operator.NEXT_AFTER) {
      return Math.nextAfter(a, second.doubleValue());
    }
    if (operator == Operator.SCALB) {
      return Math.scalb(a, second.intValue());
    }
    float b = (Float) second;
    if (operator.isComparison()) {
      return compare(operator, a, b);
    }
    return switch (operator) {
      case ADD -> a + b;
      case SUBTRACT -> a - b;
      case MULTIPLY -> a * b;
      case DIVIDE -> a / b;
      case REMAINDER -> a % b;
      case MAX -> Math.max(a, b);
      case MIN -> Math.min(a, b);
      case COPY_SIGN -> Math.copySign(a, b);
      case GUARDED_PRODUCT -> a == 0 ? 0f : a * b;
      case FMA -> Math.fma(a, b, (Float) operands.get(2));
      default -> throw Arithmetic.undefined(operator, "float");
    };
  }

  private static Object unary(Operator operator, float a) {
    return switch (operator) {
      case NEGATE -> -a;
      case ABS -> Math.abs(a);
      case SIGNUM -> Math.signum(a);
      case ULP -> Math.ulp(a);
      case NEXT_UP -> Math.nextUp(a);
      case NEXT_DOWN -> Math.nextDown(a);
      case ROUND -> Math.round(a);
      case GET_EXPONENT -> Math.getExponent(a);
      case IS_NAN -> Float.isNaN(a);
      case IS_INFINITE -> Float.isInfinite(a);
      case IS_FINITE -> Float.isFinite(a);
      default -> throw Arithmetic.undefined(operator, "float");
    };
  }

  private static boolean compare(Operator operator, float a, float b) {
    return switch (operator) {
      case LESS -> a < b;
      case LESS_EQUAL -> a <= b;
      case GREATER -> a > b;
      case GREATER_EQUAL -> a >= b;
      case EQUAL -> a == b;
      case NOT_EQUAL -> a != b;
      default -> throw Arithmetic.undefined(operator, "float");
    };
  }
}
