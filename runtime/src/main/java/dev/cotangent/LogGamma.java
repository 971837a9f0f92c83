package dev.cotangent;

/**
 * The logarithm of the size of the gamma function.
 *
 * <p>The plan is that of fdlibm's {@code e_lgamma_r.c} (Sun Microsystems, 1993): expansions that
 * share the zeros at 1 and 2 and the minimum between them, the recurrence from 3 to 8, Stirling's
 * series above. The expansions are polynomials, interpolations at Chebyshev points made with 60
 * digits; Stirling's series is DLMF 5.11.1, the reflection DLMF 5.5.3. The logarithm is carried in
 * two doubles. Negative arguments down to -16 use the recurrence, whose error does not grow at the
 * zeros between the poles, and the reflection below.
 */
final class LogGamma {

  private static final double EULER_HIGH = 0.5772156649015329;
  private static final double EULER_LOW = -4.942915152430645e-18;
  private static final double ONE_MINUS_EULER_HIGH = 0.42278433509846713;
  private static final double ONE_MINUS_EULER_LOW = 4.942915152430645e-18;

  /** Where {@code lgamma(1 + y)} is least, and what it is there. */
  private static final double ARG_MIN_HIGH = 0.46163214496836236;

  private static final double ARG_MIN_LOW = -1.5522348162858677e-17;
  private static final double MIN_HIGH = -0.12148629053584961;
  private static final double MIN_LOW = 3.364991468473138e-18;

  /** {@code log(2π)/2 - 1/2}. */
  private static final double STIRLING_CONSTANT = 0.4189385332046727;

  /** {@code (lgamma(1 + y)/y + γ)/y} in powers of y, from -0.3 to 0.2. */
  private static final double[] AT_1 = {
    0.8224670334241132,
    -0.4006856343865313,
    0.27058080842778015,
    -0.20738555102881034,
    0.16955717699951295,
    -0.1440498967273242,
    0.12550966916101983,
    -0.11133427175047378,
    0.10009948604398784,
    -0.09095356277715151,
    0.08335282839932898,
    -0.07695281292778641,
    0.07144038392649932,
    -0.06614825130570681,
    0.06302613480878203,
    -0.06583053562420302,
    0.04071279289856532,
    -0.016977362902652726,
    0.17187824002334764
  };

  /** {@code (lgamma(1 + y) - min)/d²} in powers of d = y - argMin, for y from 0.2 to 0.75. */
  private static final double[] AT_MIN = {
    0.4838361227238106,
    -0.1475877229945308,
    0.06462494023891528,
    -0.032788541088436755,
    0.017970675114487043,
    -0.010314223043502648,
    0.006100536100008942,
    -0.0036845691497406127,
    0.002259760501098291,
    -0.0014022667612811682,
    0.0008783609606176241,
    -0.000553934860267446,
    0.00034979757032358816,
    -0.0002265851008708063,
    0.00016212284128768557,
    -9.177812937617998e-05
  };

  /** {@code (lgamma(2 + s)/s - (1 - γ))/s} in powers of s, from -0.25 to 1. */
  private static final double[] AT_2 = {
    0.3224670334241132,
    -0.06735230105319812,
    0.02058080842778476,
    -0.007385551028668434,
    0.002890510330704418,
    -0.0011927539120100104,
    0.0005096695271938733,
    -0.00022315475468365366,
    9.945744573113459e-05,
    -4.492612779259578e-05,
    2.050782345366573e-05,
    -9.442267297136545e-06,
    4.3774673816293406e-06,
    -2.0285765955882274e-06,
    9.123679148916432e-07,
    -3.708778179363043e-07,
    1.211624730039207e-07,
    -2.6821365390291063e-08,
    2.9041564393203755e-09
  };

  /** {@code B(2k)/(2k(2k - 1))}, k from 1. */
  private static final double[] STIRLING = {
    1.0 / 12,
    -1.0 / 360,
    1.0 / 1260,
    -1.0 / 1680,
    1.0 / 1188,
    -691.0 / 360360,
    1.0 / 156,
    -3617.0 / 122400,
    43867.0 / 244188,
    -174611.0 / 125400
  };

  private LogGamma() {}

  static double at(double x) {
    if (Double.isNaN(x)) {
      return x;
    } else if (Double.isInfinite(x)) {
      return Double.POSITIVE_INFINITY;
    } else if (x <= 0) {
      return x == Math.rint(x) ? Double.POSITIVE_INFINITY : ofNegative(x);
    } else if (x < 0.7) {
      return minusLog(x, 0, onePlus(x));
    } else if (x < 1.75) {
      // The zero at 1 is a positive one.
      return onePlus(x - 1) + 0.0;
    } else if (x < 3) {
      return twoPlus(x - 2);
    } else if (x < 8) {
      return byRecurrence(x);
    }
    return stirling(x);
  }

  /** {@code lgamma(1 + y)}, for y from -0.3 to 2. */
  private static double onePlus(double y) {
    if (y < 0.2) {
      return y * (-EULER_HIGH + (-EULER_LOW + y * Polynomial.at(AT_1, y)));
    } else if (y < 0.75) {
      double d = y - ARG_MIN_HIGH - ARG_MIN_LOW;
      return MIN_HIGH + (MIN_LOW + d * d * Polynomial.at(AT_MIN, d));
    }
    return twoPlus(y - 1);
  }

  /** {@code lgamma(2 + s)}, for s from -0.25 to 1. */
  private static double twoPlus(double s) {
    return s * (ONE_MINUS_EULER_HIGH + (ONE_MINUS_EULER_LOW + s * Polynomial.at(AT_2, s)));
  }

  /** The logarithm of a product of positive factors and of gamma, for x from 3 to 8. */
  private static double byRecurrence(double x) {
    double product = 1;
    double productLow = 0;
    double factor = x;
    while (factor >= 3) {
      factor -= 1;
      double next = product * factor;
      productLow = productLow * factor + ExtendedExponential.productError(product, factor, next);
      product = next;
    }
    return plusLog(product, productLow, twoPlus(factor - 2));
  }

  private static double stirling(double x) {
    double log = Math.log(x);
    double logResidual = ExtendedExponential.logResidual(x, log);
    double logMinus1 = log - 1;
    if (x > 0x1p60) {
      return x * (logMinus1 + logResidual);
    }
    double reciprocal = 1 / x;
    double series =
        STIRLING_CONSTANT + reciprocal * Polynomial.at(STIRLING, reciprocal * reciprocal);
    double factor = x - 0.5;
    double factorLow = ExtendedExponential.sumError(x, -0.5, factor);
    double product = factor * logMinus1;
    double productLow =
        ExtendedExponential.productError(factor, logMinus1, product)
            + factor * logResidual
            + factorLow * logMinus1;
    return product + (productLow + series);
  }

  private static double ofNegative(double x) {
    return x > -16 ? byPoles(x) : byReflection(x);
  }

  /**
   * {@code lgamma(1 + y) - log|x (x + 1) ... y|}, where y is between 0 and 1: no term is large
   * where the difference is small.
   */
  private static double byPoles(double x) {
    double product = x;
    double productLow = 0;
    double factor = x;
    while (factor < 0) {
      double nextFactor = factor + 1;
      double nextFactorLow = ExtendedExponential.sumError(factor, 1, nextFactor);
      double next = product * nextFactor;
      productLow =
          productLow * nextFactor
              + product * nextFactorLow
              + ExtendedExponential.productError(product, nextFactor, next);
      factor = nextFactor;
      product = next;
    }
    return product < 0
        ? minusLog(-product, -productLow, onePlus(factor))
        : minusLog(product, productLow, onePlus(factor));
  }

  /** {@code log(π/|x sin(πx)|) - lgamma(|x|)}. */
  private static double byReflection(double x) {
    double fraction = Math.abs(x - Math.rint(x));
    double sine =
        fraction <= 0.25 ? Math.sin(Math.PI * fraction) : Math.cos(Math.PI * (0.5 - fraction));
    return -Math.log(-x * sine / Math.PI) - at(-x);
  }

  /** {@code addend + log(x + xLow)}. */
  private static double plusLog(double x, double xLow, double addend) {
    double log = Math.log(x);
    double sum = log + addend;
    double residual = ExtendedExponential.logResidual(x, log) + xLow / x;
    return sum + (ExtendedExponential.sumError(log, addend, sum) + residual);
  }

  /** {@code addend - log(x + xLow)}. */
  private static double minusLog(double x, double xLow, double addend) {
    return -plusLog(x, xLow, -addend);
  }
}
