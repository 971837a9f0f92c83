package dev.cotangent.compiler.backend;

import dev.cotangent.compiler.graph.ClassLiteral;
import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.EnumConstant;
import dev.cotangent.compiler.graph.OpaqueType;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.graph.Type;
import java.util.Locale;

/** Constants as Java literals that give the very same bits. */
final class Literals {
  private Literals() {}

  /** The literal of a constant; a negative one binds like a unary operator. */
  static Code of(Constant constant) {
    Object value = constant.value();
    return constant.type() instanceof ScalarType scalar
        ? scalar(scalar, value)
        : reference(constant.type(), value);
  }

  private static Code reference(Type type, Object value) {
    if (value instanceof String text) {
      return Code.of(quoted(text));
    }
    if (value instanceof EnumConstant constant) {
      return Code.of(JavaTypes.of(type), "." + constant.name());
    }
    if (value instanceof ClassLiteral literal) {
      return Code.of(JavaTypes.of(new OpaqueType(literal.typeName())), ".class");
    }
    return Code.of("null");
  }

  /** A literal that means the same whatever the encoding of the file. */
  private static String quoted(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        literal.append('\\').append(c);
      } else if (c < ' ') {
        literal.append(String.format(Locale.ROOT, "\\%03o", (int) c));
      } else if (c > '~') {
        literal.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        literal.append(c);
      }
    }
    return literal.append('"').toString();
  }

  private static Code scalar(ScalarType type, Object value) {
    return switch (type) {
      case DOUBLE -> of((Double) value);
      case FLOAT -> of((Float) value);
      case LONG -> number((Long) value < 0, value + "L");
      case INT -> number((Integer) value < 0, value.toString());
      case BOOLEAN -> Code.of(value.toString());
      case CHAR -> cast("char", (Character) value);
      case SHORT -> cast("short", (Short) value);
      case BYTE -> cast("byte", (Byte) value);
    };
  }

  private static Code of(double value) {
    if (Double.isNaN(value)) {
      return Code.of(Double.class, ".NaN");
    }
    if (Double.isInfinite(value)) {
      return Code.of(Double.class, value > 0 ? ".POSITIVE_INFINITY" : ".NEGATIVE_INFINITY");
    }
    return number(Double.doubleToRawLongBits(value) < 0, Decimals.of(value));
  }

  private static Code of(float value) {
    if (Float.isNaN(value)) {
      return Code.of(Float.class, ".NaN");
    }
    if (Float.isInfinite(value)) {
      return Code.of(Float.class, value > 0 ? ".POSITIVE_INFINITY" : ".NEGATIVE_INFINITY");
    }
    return number(Float.floatToRawIntBits(value) < 0, Decimals.of(value) + "F");
  }

  private static Code cast(String type, int value) {
    String literal = value < 0 ? "(" + value + ")" : "" + value;
    return Code.withPrecedence(Precedence.UNARY, "(" + type + ") " + literal);
  }

  private static Code number(boolean negative, String text) {
    return negative ? Code.withPrecedence(Precedence.UNARY, text) : Code.of(text);
  }
}
