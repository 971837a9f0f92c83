package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.ScalarType;
import java.math.BigInteger;
import java.util.Locale;

/** The values of literals, as the Java language defines them. */
final class Literals {
  private final Lowering lowering;

  Literals(Lowering lowering) {
    this.lowering = lowering;
  }

  /** The value of a literal of a primitive type. */
  Constant of(LiteralExpr literal) {
    return of(literal, false);
  }

  /**
   * The value of an integer literal behind a minus sign, which is part of it: {@code -2147483648}
   * is an int, {@code 2147483648} is none.
   */
  Constant negated(LiteralExpr literal) {
    return of(literal, true);
  }

  /** The value of a string literal. */
  Constant text(StringLiteralExpr literal) {
    try {
      return lowering.builder().text(literal.getValue().translateEscapes());
    } catch (IllegalArgumentException e) {
      throw lowering.refuse(Code.TEXT, literal);
    }
  }

  private Constant of(LiteralExpr literal, boolean negated) {
    try {
      if (literal instanceof IntegerLiteralExpr integer) {
        BigInteger value = integer(integer.getValue(), 32, negated);
        return constant(ScalarType.INT, value.intValueExact());
      }
      if (literal instanceof LongLiteralExpr number) {
        String text = number.getValue();
        BigInteger value = integer(text.substring(0, text.length() - 1), 64, negated);
        return constant(ScalarType.LONG, value.longValueExact());
      }
      if (literal instanceof DoubleLiteralExpr number) {
        return floating(number.getValue());
      }
    } catch (ArithmeticException | NumberFormatException e) {
      throw lowering.refuse(Code.NUMBER_OUT_OF_RANGE, literal, literal.toString());
    }
    if (literal instanceof BooleanLiteralExpr truth) {
      return constant(ScalarType.BOOLEAN, truth.getValue());
    }
    if (literal instanceof CharLiteralExpr character) {
      return constant(ScalarType.CHAR, character.asChar());
    }
    throw lowering.refuse(Code.TEXT, literal);
  }

  private Constant constant(ScalarType type, Object value) {
    return lowering.builder().constant(type, value);
  }

  /** Decimal numbers lie within the type; others denote its bits. */
  private static BigInteger integer(String text, int bits, boolean negated) {
    String digits = text.replace("_", "").toLowerCase(Locale.ROOT);
    int radix = radix(digits);
    BigInteger value =
        new BigInteger(radix == 10 ? digits : digits.substring(prefix(digits)), radix);
    if (radix != 10) {
      if (value.bitLength() > bits) {
        throw new ArithmeticException("more than " + bits + " bits");
      }
      BigInteger signed =
          value.testBit(bits - 1) ? value.subtract(BigInteger.ONE.shiftLeft(bits)) : value;
      BigInteger result = negated ? signed.negate() : signed;
      // The negative of the smallest number is that number again.
      return result.bitLength() > bits - 1 ? signed : result;
    }
    return negated ? value.negate() : value;
  }

  private static int radix(String digits) {
    if (digits.startsWith("0x")) {
      return 16;
    }
    if (digits.startsWith("0b")) {
      return 2;
    }
    return digits.length() > 1 && digits.startsWith("0") ? 8 : 10;
  }

  private static int prefix(String digits) {
    return digits.startsWith("0x") || digits.startsWith("0b") ? 2 : 1;
  }

  private Constant floating(String literal) {
    String text = literal.replace("_", "");
    char last = Character.toLowerCase(text.charAt(text.length() - 1));
    boolean hexadecimal = text.startsWith("0x") || text.startsWith("0X");
    boolean binaryExponent = text.indexOf('p') >= 0 || text.indexOf('P') >= 0;
    boolean suffixed = (last == 'f' || last == 'd') && (!hexadecimal || binaryExponent);
    String number = suffixed ? text.substring(0, text.length() - 1) : text;
    if (last == 'f' && suffixed) {
      return constant(ScalarType.FLOAT, Float.parseFloat(number));
    }
    return constant(ScalarType.DOUBLE, Double.parseDouble(number));
  }
}
