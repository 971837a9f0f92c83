package dev.cotangent;

/**
 * The error function and the normal distribution.
 *
 * <p>Near 0, up to 0.46875 (the bound of W. J. Cody, "Rational Chebyshev approximations for the
 * error function", Math. Comp. 23, 1969) {@code erf(x)/x} is a polynomial in x². Above, the form of
 * M. M. Shepherd and J. G. Laframboise, "Chebyshev approximation of (1 + 2x) exp(x²) erfc x in 0 ≤
 * x &lt; ∞", Math. Comp. 36, 1981: that product is a polynomial in {@code (x - 3)/(x + 3)} that
 * stays close to its constant term, so that its rounding errors hardly count. The coefficients are
 * interpolations at Chebyshev points, made with 60 digits. What makes the tails exact is that x²
 * and, for the normal distribution, {@code x/√2} are carried in two doubles each.
 */
final class ErrorFunction {

  /** Below, the series in x² is used. */
  private static final double SMALL = 0.46875;

  /** For erf itself the series goes on to where its value passes 1/2. */
  private static final double SMALL_FOR_ERF = 0.477;

  /** From here on {@code erf} rounds to 1. */
  private static final double ERF_IS_1 = 6;

  /** From here on {@code erfc} is below half of the smallest double. */
  private static final double ERFC_VANISHES = 27.3;

  /** From here on the normal density and the lower tail are below half of the smallest double. */
  private static final double NORMAL_VANISHES = 38.7;

  private static final double SQRT_HALF_HIGH = 0.7071067811865476;
  private static final double SQRT_HALF_LOW = -4.833646656726457e-17;
  private static final double DENSITY_AT_0_HIGH = 0.3989422804014327;
  private static final double DENSITY_AT_0_LOW = -2.49232720227773e-17;

  /** {@code erf(x)/x - 1} in powers of x². */
  private static final double[] NEAR_0 = {
    0.12837916709551256,
    -0.37612638903183604,
    0.11283791670938181,
    -0.026866170637571286,
    0.0052239774563486155,
    -0.0008548305753808225,
    0.00012053758374837723,
    -1.4857456814368412e-05,
    1.4854692373885614e-06
  };

  /** {@code (1 + 2x) exp(x²) erfc(x)} in powers of (x - 3)/(x + 3), the constant term by itself. */
  private static final double[] SCALED_TAIL = {
    -0.13562110612458117,
    -0.04756229435345074,
    0.1296451587027606,
    -0.11927366341530844,
    0.06830802734400528,
    -0.023770514918639338,
    0.0025293918151386265,
    0.0018886903580583112,
    -0.0007798322586163261,
    -0.00010515977588697256,
    0.00012509924448226962,
    4.9492661317150545e-06,
    -2.0100040460751368e-05,
    -7.304214040566587e-07,
    3.4707616661231213e-06,
    3.536056262486147e-07,
    -6.133004098359483e-07,
    -1.3573430102705523e-07,
    9.760978806331759e-08,
    3.5464912461564114e-08,
    -1.022413283011823e-08,
    -4.788792503414539e-09
  };

  private static final double SCALED_TAIL_0_HIGH = 1.2530080582697296;
  private static final double SCALED_TAIL_0_LOW = 4.4299377323489385e-17;

  private ErrorFunction() {}

  static double erf(double x) {
    double y = Math.abs(x);
    if (y < SMALL_FOR_ERF) {
      return nearZero(x);
    } else if (y > ERF_IS_1) {
      return Math.copySign(1, x);
    }
    return Math.copySign(1 - upper(y), x);
  }

  static double erfc(double x) {
    double y = Math.abs(x);
    if (y < SMALL) {
      return 1 - nearZero(x);
    }
    return x < 0 ? 2 - upper(y) : upper(y);
  }

  static double density(double x) {
    double y = Math.abs(x);
    if (y > NORMAL_VANISHES) {
      return 0;
    }
    double square = y * y;
    double squareLow = ExtendedExponential.productError(y, y, square);
    return ExtendedExponential.product(
        -square / 2, -squareLow / 2, DENSITY_AT_0_HIGH, DENSITY_AT_0_LOW);
  }

  static double distribution(double x) {
    double y = Math.abs(x);
    if (y > NORMAL_VANISHES) {
      return x < 0 ? 0 : 1;
    }
    double scaled = y * SQRT_HALF_HIGH;
    if (scaled < SMALL) {
      return 0.5 + 0.5 * nearZero(x * SQRT_HALF_HIGH);
    }
    double scaledLow =
        ExtendedExponential.productError(y, SQRT_HALF_HIGH, scaled) + y * SQRT_HALF_LOW;
    double square = y * y;
    double squareLow = ExtendedExponential.productError(y, y, square);
    double tail = tail(scaled, scaledLow, square / 2, squareLow / 2, 0.5);
    return x < 0 ? tail : 1 - tail;
  }

  /** {@code erf} for small arguments. */
  private static double nearZero(double x) {
    if (Math.abs(x) < 0x1p-900) {
      // The product with the small coefficient must not be rounded as a subnormal number.
      double scaled = x * 0x1p100;
      return (scaled + scaled * NEAR_0[0]) * 0x1p-100;
    }
    return x + x * Polynomial.at(NEAR_0, x * x);
  }

  /** {@code erfc} of an argument that is not small. */
  private static double upper(double x) {
    if (x > ERFC_VANISHES) {
      return 0;
    }
    double square = x * x;
    return tail(x, 0, square, ExtendedExponential.productError(x, x, square), 1);
  }

  /**
   * Returns {@code scale · erfc(x + xLow)}.
   *
   * @param square the square of the argument, by which the tail falls
   * @param scale a power of two
   */
  private static double tail(double x, double xLow, double square, double squareLow, double scale) {
    double t = (x - 3) / (x + 3);
    double correction = SCALED_TAIL_0_LOW + t * Polynomial.at(SCALED_TAIL, t);
    double numerator = SCALED_TAIL_0_HIGH + correction;
    double numeratorLow = SCALED_TAIL_0_HIGH - numerator + correction;
    double divisor = 1 + 2 * x;
    double divisorLow = ExtendedExponential.sumError(1, 2 * x, divisor) + 2 * xLow;
    double quotient = numerator / divisor;
    double product = quotient * divisor;
    double remainder =
        numerator - product - ExtendedExponential.productError(quotient, divisor, product);
    double quotientLow = (remainder + numeratorLow - quotient * divisorLow) / divisor;
    return ExtendedExponential.product(-square, -squareLow, scale * quotient, scale * quotientLow);
  }
}
