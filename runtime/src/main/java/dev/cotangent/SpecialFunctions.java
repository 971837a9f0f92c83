package dev.cotangent;

/**
 * Special functions, ready to be used in differentiable methods: each has its derivative, as a rule
 * in {@link SpecialFunctionRules} or, for {@link #logSumExp}, in its own body.
 *
 * <p>The error bounds are in ulp (units in the last place of the result) and are what was measured
 * against references of 60 digits, rounded up; where the result is a subnormal number they are
 * units of the smallest double. They hold over the whole domain, tails included, unless said
 * otherwise. No function allocates; {@link #polygamma} alone throws.
 */
public final class SpecialFunctions {
  private SpecialFunctions() {}

  /**
   * The error function, {@code 2/√π ∫ exp(-t²) dt} from 0 to x. Error at most 0.9 ulp.
   *
   * @param x any number
   * @return the value; ±1 at ±infinity, NaN for NaN, and zero with its sign at zero
   */
  public static double erf(double x) {
    return ErrorFunction.erf(x);
  }

  /**
   * The complementary error function, {@code 1 - erf(x)}, without cancellation. Error at most 0.9
   * ulp.
   *
   * @param x any number
   * @return the value; 2 at -infinity, 0 from 27.3 on, NaN for NaN
   */
  public static double erfc(double x) {
    return ErrorFunction.erfc(x);
  }

  /**
   * The density of the standard normal distribution, {@code exp(-x²/2)/√(2π)}. Error at most 0.8
   * ulp.
   *
   * @param x any number
   * @return the value; 0 at the infinities, NaN for NaN
   */
  public static double normalDensity(double x) {
    return ErrorFunction.density(x);
  }

  /**
   * The cumulative distribution function of the standard normal distribution, {@code
   * erfc(-x/√2)/2}; the rounding of {@code x/√2} is made good in both tails. Error at most 1.3 ulp.
   *
   * @param x any number
   * @return the value; 0 at -infinity, 1 at infinity, NaN for NaN
   */
  public static double normalDistribution(double x) {
    return ErrorFunction.distribution(x);
  }

  /**
   * The natural logarithm of the absolute value of the gamma function. Error at most 1.8 ulp for
   * positive x, near the zeros at 1 and 2 too. For negative x there are zeros between the poles:
   * the error is at most 0.7 ulp of the larger of 1 and the size of the result from -16 to 0, and
   * at most 1.6 ulp of {@code lgamma(|x|)} below.
   *
   * @param x any number
   * @return the value; infinity at 0, the negative integers, and both infinities; NaN for NaN
   */
  public static double lgamma(double x) {
    return LogGamma.at(x);
  }

  /**
   * The derivative of {@link #lgamma}. Error at most 1.9 ulp for positive x, near the zero at
   * 1.4616 too; for negative x, where a zero lies between any two poles, at most 4 ulp of the
   * larger of {@code digamma(1 - x)} and {@code π cot(πx)} in size.
   *
   * @param x any number
   * @return the value; NaN at 0, the negative integers and -infinity, and for NaN; infinity at
   *     infinity
   */
  public static double digamma(double x) {
    return Double.isNaN(x) || x == Double.NEGATIVE_INFINITY ? Double.NaN : Digamma.at(x);
  }

  /**
   * The derivative of {@link #digamma}: {@code polygamma(1, x)}. Error at most 2.5 ulp.
   *
   * @param x any number
   * @return the value; infinity at 0 and the negative integers, 0 at infinity, NaN at -infinity and
   *     for NaN
   */
  public static double trigamma(double x) {
    return polygamma(1, x);
  }

  /**
   * The derivative of order n of {@link #digamma}. For positive x the error is at most 3.5 ulp for
   * orders up to 170; each order beyond adds up to half an ulp, and a little time. For negative x
   * the error is at most 4 ulp of the larger of the contributions of the two poles beside x, of
   * which the result is the sum for odd n and the difference for even n.
   *
   * @param n the order, at least 0; 0 is {@link #digamma} itself
   * @param x any number
   * @return the value; at 0 and the negative integers infinity for odd n and NaN for even n; at
   *     infinity 0 for n from 1; NaN at -infinity and for NaN
   * @throws IllegalArgumentException if the order is negative
   */
  public static double polygamma(int n, double x) {
    if (n < 0) {
      throw new IllegalArgumentException("the order of polygamma is negative: " + n);
    }
    return n == 0 ? digamma(x) : Polygamma.at(n, x);
  }

  /**
   * The logistic function, {@code 1/(1 + exp(-x))}. Error at most 1.8 ulp.
   *
   * @param x any number
   * @return the value; 0 at -infinity, 1 at infinity, NaN for NaN
   */
  public static double sigmoid(double x) {
    double e = Math.exp(-Math.abs(x));
    return (x < 0 ? e : 1) / (1 + e);
  }

  /**
   * The smooth maximum of x and 0, {@code log(1 + exp(x))}, which neither overflows nor loses its
   * tail. Error at most 1.4 ulp.
   *
   * @param x any number
   * @return the value; 0 at -infinity, infinity at infinity, NaN for NaN
   */
  public static double softplus(double x) {
    return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
  }

  /**
   * {@link #softplus} under its other name.
   *
   * @param x any number
   * @return {@code softplus(x)}
   */
  public static double log1pExp(double x) {
    return softplus(x);
  }

  /**
   * The logarithm of a sum of exponentials, {@code log(exp(x[0]) + exp(x[1]) + ...)}, without
   * overflow, and to the last digits too where one term outweighs the others. Its derivative is the
   * softmax of {@code x}; where the largest element is infinite, 1 in the first such element and 0
   * in all others.
   *
   * <p>The error is that of the sum, at most about n/2 ulp of {@code max(1, max |x[i]|)}.
   *
   * @param x any numbers, of any length n
   * @return the value; -infinity for length 0 and where all elements are -infinity, infinity where
   *     one is infinity; NaN where one is NaN
   */
  public static double logSumExp(double[] x) {
    if (x.length == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    int largest = 0;
    for (int i = 1; i < x.length; i++) {
      if (x[i] > x[largest] || Double.isNaN(x[i])) {
        largest = i;
      }
    }
    if (Double.isInfinite(x[largest])) {
      return x[largest];
    }
    double shift = Cotangent.stopGradient(x[largest]);
    // The value of the first term is 0, its derivative 1: the largest element's part of the sum.
    double sumMinus1 = Math.expm1(x[largest] - shift);
    for (int i = 0; i < largest; i++) {
      sumMinus1 += Math.exp(x[i] - shift);
    }
    for (int i = largest + 1; i < x.length; i++) {
      sumMinus1 += Math.exp(x[i] - shift);
    }
    return shift + Math.log1p(sumMinus1);
  }
}
