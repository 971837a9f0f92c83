package dev.cotangent;

import java.math.BigInteger;

/**
 * The derivatives of {@link Digamma}, of order n from 1.
 *
 * <p>Of size {@code n! ζ(n + 1, x)} with Hurwitz's zeta function (DLMF 25.11.12), which is summed
 * term by term, in compensated arithmetic, until the asymptotic series DLMF 5.15.8 holds to the
 * last bit: everything is positive, so nothing cancels. For negative arguments Hurwitz's sum is cut
 * where its terms change sign, which needs values at positive arguments only.
 */
final class Polygamma {

  /** The largest order whose factorial is a double. */
  private static final int LAST_FACTORIAL = 170;

  private static final double[] FACTORIALS = factorials();

  /** {@code B(2k)/(2k)!}, k from 1. */
  private static final double[] BERNOULLI = {
    0.08333333333333333,
    -0.001388888888888889,
    3.306878306878307e-05,
    -8.267195767195768e-07,
    2.08767569878681e-08,
    -5.284190138687493e-10,
    1.3382536530684679e-11,
    -3.3896802963225827e-13,
    8.586062056277845e-15,
    -2.174868698558062e-16,
    5.5090028283602295e-18,
    -1.3954464685812522e-19
  };

  private Polygamma() {}

  static double at(int n, double x) {
    boolean odd = n % 2 != 0;
    if (Double.isNaN(x) || x == Double.NEGATIVE_INFINITY) {
      return Double.NaN;
    } else if (x <= 0) {
      return odd ? ofNegative(n, x) : ofNegativeByDifference(n, x);
    }
    return odd ? size(n, x) : -size(n, x);
  }

  /** For odd n: the poles are positive from both sides. */
  private static double ofNegative(int n, double x) {
    if (x == Math.rint(x)) {
      return Double.POSITIVE_INFINITY;
    }
    double toPoleAbove = Math.ceil(x) - x;
    double toPoleBelow = x - Math.floor(x);
    return size(n, toPoleBelow) + (size(n, toPoleAbove) - size(n, 1 - x));
  }

  /** For even n: every pole has two signs. */
  private static double ofNegativeByDifference(int n, double x) {
    if (x == Math.rint(x)) {
      return Double.NaN;
    }
    double toPoleAbove = Math.ceil(x) - x;
    double toPoleBelow = x - Math.floor(x);
    if (toPoleAbove == toPoleBelow) {
      return -size(n, 1 - x);
    }
    double above = size(n, toPoleAbove);
    double below = size(n, toPoleBelow);
    if (above == below) {
      // Both beyond the largest double.
      return toPoleAbove < toPoleBelow ? above : -below;
    }
    return above - below - size(n, 1 - x);
  }

  /** {@code n! ζ(n + 1, x)}, for positive x. */
  private static double size(int n, double x) {
    double asymptotic = n + 7.0;
    if (x >= asymptotic) {
      return factorialOverPower(n - 1, x, 1 + seriesMinus1(n, x));
    }
    double exponent = n + 1.0;
    // In units of the first term.
    double sum = 1;
    double sumLow = 0;
    double shifted = x + 1;
    for (int k = 1; shifted < asymptotic; k++, shifted = x + k) {
      double term = Math.pow(x / shifted, exponent);
      if (term < 0x1p-70) {
        return factorialOverPower(n, x, sum + sumLow);
      }
      double next = sum + term;
      sumLow += sum - next + term + term * exponent * ratioError(x, k, shifted);
      sum = next;
    }
    double tail = Math.pow(x / shifted, exponent) * (shifted / n);
    double shift = Math.rint(shifted - x);
    double series = seriesMinus1(n, shifted);
    double tailLow = tail * (series + (1 + series) * exponent * ratioError(x, shift, shifted));
    double total = sum + tail;
    sumLow += ExtendedExponential.sumError(sum, tail, total) + tailLow;
    return factorialOverPower(n, x, total + sumLow);
  }

  /**
   * Returns the relative amount by which {@code x/shifted} is below {@code x/(x + shift)}: the
   * errors of the sum and of the quotient, which an exponent would multiply.
   *
   * @param shifted {@code x + shift}, rounded
   */
  private static double ratioError(double x, double shift, double shifted) {
    double ratio = x / shifted;
    double product = ratio * shifted;
    double productLow = ExtendedExponential.productError(ratio, shifted, product);
    double shiftedLow = ExtendedExponential.sumError(x, shift, shifted);
    return (x - product - productLow - ratio * shiftedLow) / x;
  }

  /** The asymptotic series in units of its first term, without that. */
  private static double seriesMinus1(int n, double x) {
    double corrections = 0;
    double rising = 1;
    for (int k = 0; k < BERNOULLI.length; k++) {
      rising *= (n + 2.0 * k) / x * ((n + 2.0 * k + 1) / x);
      corrections += BERNOULLI[k] * rising;
    }
    return n / (2 * x) + corrections;
  }

  /** {@code factor · m!/x^(m + 1)}, where parts of it may be no doubles. */
  private static double factorialOverPower(int m, double x, double factor) {
    int scale = Math.getExponent(x);
    double unit = Math.scalb(x, -scale);
    int first = Math.min(m, LAST_FACTORIAL);
    double mantissa = FACTORIALS[first] * factor / Math.pow(unit, first + 1.0);
    long exponent = -scale * (first + 1L);
    for (int j = first + 1; j <= m; j++) {
      int excess = Math.getExponent(mantissa);
      mantissa = Math.scalb(mantissa, -excess) * (j / unit);
      exponent += excess - scale;
    }
    return Math.scalb(mantissa, (int) Math.max(-5000, Math.min(5000, exponent)));
  }

  private static double[] factorials() {
    double[] factorials = new double[LAST_FACTORIAL + 1];
    BigInteger factorial = BigInteger.ONE;
    factorials[0] = 1;
    for (int n = 1; n <= LAST_FACTORIAL; n++) {
      factorial = factorial.multiply(BigInteger.valueOf(n));
      factorials[n] = factorial.doubleValue();
    }
    return factorials;
  }
}
