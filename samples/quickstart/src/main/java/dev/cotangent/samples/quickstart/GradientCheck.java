package dev.cotangent.samples.quickstart;

import java.util.function.DoubleUnaryOperator;

/**
 * A partial derivative from generated code beside its finite difference.
 *
 * @param function the function's name
 * @param parameter the parameter it was differentiated with respect to
 * @param gradient the generated derivative
 * @param finiteDifference the central difference
 */
record GradientCheck(String function, String parameter, double gradient, double finiteDifference) {

  /** Balances the error of truncation, which grows with the step, against that of rounding. */
  private static final double STEP = Math.cbrt(Math.ulp(1.0));

  /**
   * Sets a derivative beside the central difference of the function along that parameter.
   *
   * @param function the function's name
   * @param parameter the parameter's name
   * @param gradient the generated derivative
   * @param f the function of this parameter alone
   * @param x where the derivative was taken
   * @return both
   */
  static GradientCheck of(
      String function, String parameter, double gradient, DoubleUnaryOperator f, double x) {
    double h = STEP * Math.max(1, Math.abs(x));
    double difference = (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / (2 * h);
    return new GradientCheck(function, parameter, gradient, difference);
  }

  /**
   * How far the two are apart.
   *
   * @return the difference, relative to the derivative where that is greater than 1
   */
  double error() {
    return Math.abs(gradient - finiteDifference) / Math.max(1, Math.abs(gradient));
  }
}
