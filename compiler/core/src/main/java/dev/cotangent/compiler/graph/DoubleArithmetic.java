package dev.cotangent.compiler.graph;

import java.util.List;

/** The operators on {@code double}. */
final class DoubleArithmetic {
  private DoubleArithmetic() {}

  static Object evaluate(Operator operator, List<?> operands) {
    double a = (Double) operands.get(0);
    if (operands.size() == 1) {
      return unary(operator, a);
    }
    Number second = (Number) operands.get(1);
    if (operator == Operator.SCALB) {
      return Math.scalb(a, second.intValue());
    }
    double b = (Double) second;
    if (operator.isComparison()) {
      return compare(operator, a, b);
    }
    return switch (operator) {
      case ADD -> a + b;
      case SUBTRACT -> a - b;
      case MULTIPLY -> a * b;
      case DIVIDE -> a / b;
      case REMAINDER -> a % b;
      case POW -> Math.pow(a, b);
      case ATAN2 -> Math.atan2(a, b);
      case HYPOT -> Math.hypot(a, b);
      case MAX -> Math.max(a, b);
      case MIN -> Math.min(a, b);
      case COPY_SIGN -> Math.copySign(a, b);
      case NEXT_AFTER -> Math.nextAfter(a, b);
      case FMA -> Math.fma(a, b, (Double) operands.get(2));
      case GUARDED_PRODUCT -> a == 0 ? 0.0 : a * b;
      case IEEE_REMAINDER -> Math.IEEEremainder(a, b);
      default -> throw Arithmetic.undefined(operator, "double");
    };
  }

  private static Object unary(Operator operator, double a) {
    return switch (operator) {
      case NEGATE -> -a;
      case ABS -> Math.abs(a);
      case FLOOR -> Math.floor(a);
      case CEIL -> Math.ceil(a);
      case RINT -> Math.rint(a);
      case SIGNUM -> Math.signum(a);
      case ULP -> Math.ulp(a);
      case NEXT_UP -> Math.nextUp(a);
      case NEXT_DOWN -> Math.nextDown(a);
      case TO_RADIANS -> Math.toRadians(a);
      case TO_DEGREES -> Math.toDegrees(a);
      case ROUND -> Math.round(a);
      case GET_EXPONENT -> Math.getExponent(a);
      case IS_NAN -> Double.isNaN(a);
      case IS_INFINITE -> Double.isInfinite(a);
      case IS_FINITE -> Double.isFinite(a);
      default -> elementary(operator, a);
    };
  }

  private static double elementary(Operator operator, double a) {
    return switch (operator) {
      case SIN -> Math.sin(a);
      case COS -> Math.cos(a);
      case TAN -> Math.tan(a);
      case ASIN -> Math.asin(a);
      case ACOS -> Math.acos(a);
      case ATAN -> Math.atan(a);
      case SINH -> Math.sinh(a);
      case COSH -> Math.cosh(a);
      case TANH -> Math.tanh(a);
      case EXP -> Math.exp(a);
      case EXPM1 -> Math.expm1(a);
      case LOG -> Math.log(a);
      case LOG10 -> Math.log10(a);
      case LOG1P -> Math.log1p(a);
      case SQRT -> Math.sqrt(a);
      case CBRT -> Math.cbrt(a);
      default -> throw Arithmetic.undefined(operator, "double");
    };
  }

  private static boolean compare(Operator operator, double a, double b) {
    return switch (operator) {
      case LESS -> a < b;
      case LESS_EQUAL -> a <= b;
      case GREATER -> a > b;
      case GREATER_EQUAL -> a >= b;
      case EQUAL -> a == b;
      case NOT_EQUAL -> a != b;
      default -> throw Arithmetic.undefined(operator, "double");
    };
  }
}
