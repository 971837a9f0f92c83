package dev.cotangent;

/**
 * The exponential function to about 58 bits, and with it the logarithm. A number is given as two
 * doubles, {@code high + low}, where {@code low} is the part that {@code high} cannot hold; every
 * result is rounded once, at the end.
 *
 * <p>The exponential is {@code 2^(k/16) exp(r)} with {@code |r| <= log(2)/32}, from a table of the
 * sixteen roots of two in two doubles each and a Taylor polynomial (P. T. P. Tang, "Table-driven
 * implementation of the exponential function in IEEE floating-point arithmetic", ACM TOMS 15,
 * 1989). Products are split after T. J. Dekker, "A floating-point technique for extending the
 * available precision", Numerische Mathematik 18, 1971: where the processor has no fused
 * multiply-add, {@link Math#fma} is slow and allocates.
 */
final class ExtendedExponential {

  /** 2^27 + 1, which splits a double into halves of 26 bits. */
  private static final double SPLITTER = 0x1p27 + 1;

  private static final double STEPS_PER_UNIT = 23.083120654223414;

  /** log(2)/16: the first 38 bits, so that its products with the number of steps are exact. */
  private static final double STEP_HIGH = 0x1.62e42fefap-5;

  private static final double STEP_LOW = 1.0291218489310676e-13;

  /** 2^(j/16) for j from 0 to 15. */
  private static final double[] ROOT_HIGH = {
    1.0,
    1.0442737824274138,
    1.0905077326652577,
    1.1387886347566916,
    1.189207115002721,
    1.241857812073484,
    1.2968395546510096,
    1.3542555469368927,
    1.4142135623730951,
    1.4768261459394993,
    1.5422108254079407,
    1.6104903319492543,
    1.681792830507429,
    1.7562521603732995,
    1.8340080864093424,
    1.9152065613971474
  };

  private static final double[] ROOT_LOW = {
    0.0,
    8.551889705537965e-17,
    -3.046782079812471e-17,
    8.912812676025408e-17,
    3.982015231465646e-17,
    4.658027591836937e-17,
    2.5382502794888315e-17,
    7.70094837980299e-17,
    -9.667293313452913e-17,
    -3.483994556892796e-17,
    7.949834809697621e-17,
    2.4707192569797888e-17,
    8.199010020581497e-17,
    2.960140695448873e-17,
    3.283107224245627e-17,
    -1.0619946056195963e-16
  };

  private ExtendedExponential() {}

  /**
   * Returns {@code exp(x + xLow) (factor + factorLow)}, correct to 0.53 ulp, and to one unit of the
   * smallest subnormal number.
   *
   * @param x at most 709 in size, or down to -1000, where the product is 0
   * @param xLow far smaller than {@code x}
   * @param factor a number of moderate size
   * @param factorLow far smaller than {@code factor}
   */
  static double product(double x, double xLow, double factor, double factorLow) {
    double steps = Math.rint(x * STEPS_PER_UNIT);
    int k = (int) steps;
    double root = ROOT_HIGH[k & 15];
    double rest = beyondRoot(k, x - steps * STEP_HIGH, xLow - steps * STEP_LOW);
    double exp = root + rest;
    double expLow = root - exp + rest;
    double product = exp * factor;
    double low = productError(exp, factor, product) + exp * factorLow + expLow * factor;
    return Math.scalb(product + low, k >> 4);
  }

  /**
   * Returns what an approximation of the natural logarithm of {@code x} lacks: the logarithm is
   * {@code log} plus the result, with an error of about 2^-58.
   *
   * @param x positive and finite
   * @param log its logarithm, to a few ulp
   */
  static double logResidual(double x, double log) {
    double steps = Math.rint(-log * STEPS_PER_UNIT);
    int k = (int) steps;
    double root = ROOT_HIGH[k & 15];
    double rest = beyondRoot(k, -log - steps * STEP_HIGH, -steps * STEP_LOW);
    double exp = root + rest;
    double expLow = root - exp + rest;
    double scaled = Math.scalb(x, k >> 4);
    double product = exp * scaled;
    return product - 1 + (productError(exp, scaled, product) + expLow * scaled);
  }

  /** What {@code 2^(j/16) exp(high + low)}, with j the last four bits of k, is above its root. */
  private static double beyondRoot(int k, double high, double low) {
    double r = high + low;
    double rLow = high - r + low;
    double higherTerms =
        1.0 / 6 + r * (1.0 / 24 + r * (1.0 / 120 + r * (1.0 / 720 + r * (1.0 / 5040 + r / 40320))));
    double expm1 = r + (rLow + r * r * (0.5 + r * higherTerms));
    return ROOT_LOW[k & 15] + ROOT_HIGH[k & 15] * expm1;
  }

  /**
   * Returns {@code a * b - product} exactly, where {@code product} is {@code a * b} rounded.
   *
   * @param a below 2^990 in size
   * @param b likewise
   * @param product a normal number, far enough above the smallest for its error to be one as well
   */
  static double productError(double a, double b, double product) {
    double aHigh = highHalf(a);
    double aLow = a - aHigh;
    double bHigh = highHalf(b);
    double bLow = b - bHigh;
    return aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
  }

  /** Returns {@code a + b - sum} exactly, where {@code sum} is {@code a + b} rounded. */
  static double sumError(double a, double b, double sum) {
    double ofB = sum - a;
    return (a - (sum - ofB)) + (b - ofB);
  }

  private static double highHalf(double a) {
    double c = SPLITTER * a;
    return c - (c - a);
  }
}
