package dev.cotangent.compiler.corpus;

import java.util.function.DoubleUnaryOperator;

/**
 * Derivatives from values alone: central differences, extrapolated to step size zero after
 * Richardson, with an estimate of their own error (Ridders 1982).
 */
final class FiniteDifferences {
  private static final int STEPS = 9;
  private static final double RATIO = 1.6;

  private FiniteDifferences() {}

  /**
   * An estimate of a derivative.
   *
   * @param value the derivative
   * @param error about how far off it may be
   */
  record Estimate(double value, double error) {}

  /**
   * The derivative of a function at a point. Starts with steps of a percent and goes to smaller
   * ones only while the estimate is bad, as it is when a kink is near: small steps cost accuracy.
   */
  static Estimate derivative(DoubleUnaryOperator function, double at) {
    Estimate best = new Estimate(Double.NaN, Double.POSITIVE_INFINITY);
    double step = 1e-2 * Math.max(0.5, Math.abs(at));
    for (int attempt = 0; attempt < 4; attempt++) {
      Estimate estimate = extrapolate(function, at, step);
      if (estimate.error() < best.error()) {
        best = estimate;
      }
      if (best.error() < 1e-9 * (1 + Math.abs(best.value()))) {
        return best;
      }
      step /= 20;
    }
    return best;
  }

  /**
   * Another estimate, from steps a hundred times smaller: less exact, but where it disagrees the
   * function is not smooth around the point.
   */
  static Estimate secondOpinion(DoubleUnaryOperator function, double at) {
    return extrapolate(function, at, 1e-4 * Math.max(0.5, Math.abs(at)));
  }

  private static Estimate extrapolate(DoubleUnaryOperator function, double at, double firstStep) {
    double[][] table = new double[STEPS][STEPS];
    Estimate best = new Estimate(Double.NaN, Double.POSITIVE_INFINITY);
    double step = firstStep;
    for (int i = 0; i < STEPS; i++) {
      double up = at + step;
      double down = at - step;
      table[i][0] = (function.applyAsDouble(up) - function.applyAsDouble(down)) / (up - down);
      double factor = RATIO * RATIO;
      for (int j = 1; j <= i; j++) {
        table[i][j] = (factor * table[i][j - 1] - table[i - 1][j - 1]) / (factor - 1);
        factor *= RATIO * RATIO;
        double error =
            Math.max(
                Math.abs(table[i][j] - table[i][j - 1]),
                Math.abs(table[i][j] - table[i - 1][j - 1]));
        if (error < best.error()) {
          best = new Estimate(table[i][j], error);
        }
      }
      step /= RATIO;
    }
    return best;
  }
}
