package dev.cotangent.compiler.backend;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The shortest decimals that read back to a number. {@code Double.toString} gave longer ones before
 * Java 19, and generated code must not depend on the Java that generates it.
 */
final class Decimals {
  private Decimals() {}

  static String of(double value) {
    for (int digits = 1; digits < 17; digits++) {
      BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits));
      if (rounded.doubleValue() == value) {
        return plain(rounded, value);
      }
    }
    return plain(new BigDecimal(value).round(new MathContext(17)), value);
  }

  static String of(float value) {
    for (int digits = 1; digits < 9; digits++) {
      BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits));
      if (rounded.floatValue() == value) {
        return plain(rounded, value);
      }
    }
    return plain(new BigDecimal(value).round(new MathContext(9)), value);
  }

  private static String plain(BigDecimal decimal, double value) {
    if (value == 0) {
      return 1 / value < 0 ? "-0.0" : "0.0";
    }
    double magnitude = Math.abs(value);
    if (magnitude >= 1e-4 && magnitude < 1e9) {
      String text = decimal.toPlainString();
      return text.contains(".") ? text : text + ".0";
    }
    BigDecimal digits = decimal.stripTrailingZeros();
    int exponent = digits.precision() - digits.scale() - 1;
    String text = digits.movePointLeft(exponent).toPlainString();
    return (text.contains(".") ? text : text + ".0") + "e" + exponent;
  }
}
