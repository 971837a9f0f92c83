package dev.cotangent.compiler.graph;

/** Java's casts between primitive types. */
final class Conversion {
  private Conversion() {}

  /** The value as a cast to the type gives it. */
  static Object convert(Object value, ScalarType type) {
    if (value instanceof Boolean) {
      if (type == ScalarType.BOOLEAN) {
        return value;
      }
      throw Arithmetic.undefined(Operator.CAST, "boolean");
    }
    if (value instanceof Double || value instanceof Float) {
      return ofFloating(((Number) value).doubleValue(), value, type);
    }
    long integral = value instanceof Character c ? c : ((Number) value).longValue();
    return ofIntegral(integral, type);
  }

  /** From a float by way of double, which is exact, but to float, where there is nothing to do. */
  private static Object ofFloating(double number, Object value, ScalarType type) {
    return switch (type) {
      case DOUBLE -> number;
      case FLOAT -> value instanceof Float ? value : (Object) (float) number;
      case LONG -> (long) number;
      case INT -> (int) number;
      case CHAR -> (char) number;
      case SHORT -> (short) number;
      case BYTE -> (byte) number;
      case BOOLEAN -> throw Arithmetic.undefined(Operator.CAST, "boolean");
    };
  }

  private static Object ofIntegral(long number, ScalarType type) {
    return switch (type) {
      case DOUBLE -> (double) number;
      case FLOAT -> (float) number;
      case LONG -> number;
      case INT -> (int) number;
      case CHAR -> (char) number;
      case SHORT -> (short) number;
      case BYTE -> (byte) number;
      case BOOLEAN -> throw Arithmetic.undefined(Operator.CAST, "boolean");
    };
  }
}
