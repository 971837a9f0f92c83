package dev.cotangent;

/**
 * The derivatives of {@link SpecialFunctions}, written as a user would write them. Their bodies are
 * differentiated in turn for second derivatives, so they are smooth wherever the function is, and
 * none gives NaN where the derivative has a limit.
 */
public final class SpecialFunctionRules {
  private SpecialFunctionRules() {}

  /**
   * {@code 2/√π exp(-x²)}, 0 where this is below the smallest double. The rounding of x² would cost
   * the tail its accuracy; so {@code x² = h² + (x - h)(x + h)}, with an h of few bits, whose
   * derivative is 0.
   *
   * @param x where
   * @return the derivative of {@link SpecialFunctions#erf}
   */
  @PartialDerivative(of = "dev.cotangent.SpecialFunctions#erf", wrt = "x")
  public static double erfDx(double x) {
    if (Math.abs(x) > 28) {
      return 0;
    }
    double h = Math.rint(x * 256) / 256;
    return 2 / Math.sqrt(Math.PI) * Math.exp(-h * h) * Math.exp((h - x) * (h + x));
  }

  /**
   * {@code -2/√π exp(-x²)}.
   *
   * @param x where
   * @return the derivative of {@link SpecialFunctions#erfc}
   */
  @PartialDerivative(of = "dev.cotangent.SpecialFunctions#erfc", wrt = "x")
  public static double erfcDx(double x) {
    return -erfDx(x);
  }

  /**
   * {@code -x φ(x)}, 0 where this is below the smallest double.
   *
   * @param x where
   * @return the derivative of {@link SpecialFunctions#normalDensity}
   */
  @PartialDerivative(of = "dev.cotangent.SpecialFunctions#normalDensity", wrt = "x")
  public static double normalDensityDx(double x) {
    if (Math.abs(x) > 40) {
      return 0;
    }
    return -x * SpecialFunctions.normalDensity(x);
  }

  /**
   * {@code φ(x)}.
   *
   * @param x where
   * @return the derivative of {@link SpecialFunctions#normalDistribution}
   */
  @PartialDerivative(of = "dev.cotangent.SpecialFunctions#normalDistribution", wrt = "x")
  public static double normalDistributionDx(double x) {
    return SpecialFunctions.normalDensity(x);
  }

  /**
   * {@code ψ(x)}.
   *
   * @param x where
   * @return the derivative of {@link SpecialFunctions#lgamma}
   */
  @PartialDerivative(of = "dev.cotangent.SpecialFunctions#lgamma", wrt = "x")
  public static double lgammaDx(double x) {
    return SpecialFunctions.digamma(x);
  }

  /**
   * {@code ψ'(x)}.
   *
   * @param x where
   * @return the derivative of {@link SpecialFunctions#digamma}
   */
  @PartialDerivative(of = "dev.cotangent.SpecialFunctions#digamma", wrt = "x")
  public static double digammaDx(double x) {
    return SpecialFunctions.trigamma(x);
  }

  /**
   * {@code ψ''(x)}.
   *
   * @param x where
   * @return the derivative of {@link SpecialFunctions#trigamma}
   */
  @PartialDerivative(of = "dev.cotangent.SpecialFunctions#trigamma", wrt = "x")
  public static double trigammaDx(double x) {
    return SpecialFunctions.polygamma(2, x);
  }

  /**
   * The next order.
   *
   * @param n the order
   * @param x where
   * @return the derivative of {@link SpecialFunctions#polygamma} in x
   */
  @PartialDerivative(of = "dev.cotangent.SpecialFunctions#polygamma", wrt = "x")
  public static double polygammaDx(int n, double x) {
    return SpecialFunctions.polygamma(n + 1, x);
  }

  /**
   * {@code exp(-|x|)/(1 + exp(-|x|))²}, in which neither tail is lost; by cases, and not by the
   * absolute value, whose kink would be in the higher derivatives at 0.
   *
   * @param x where
   * @return the derivative of {@link SpecialFunctions#sigmoid}
   */
  @PartialDerivative(of = "dev.cotangent.SpecialFunctions#sigmoid", wrt = "x")
  public static double sigmoidDx(double x) {
    double e = x < 0 ? Math.exp(x) : Math.exp(-x);
    return e / ((1 + e) * (1 + e));
  }

  /**
   * The logistic function.
   *
   * @param x where
   * @return the derivative of {@link SpecialFunctions#softplus}
   */
  @PartialDerivative(of = "dev.cotangent.SpecialFunctions#softplus", wrt = "x")
  public static double softplusDx(double x) {
    return SpecialFunctions.sigmoid(x);
  }

  /**
   * The logistic function.
   *
   * @param x where
   * @return the derivative of {@link SpecialFunctions#log1pExp}
   */
  @PartialDerivative(of = "dev.cotangent.SpecialFunctions#log1pExp", wrt = "x")
  public static double log1pExpDx(double x) {
    return SpecialFunctions.sigmoid(x);
  }
}
