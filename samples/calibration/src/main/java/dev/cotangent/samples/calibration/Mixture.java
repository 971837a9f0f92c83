package dev.cotangent.samples.calibration;

import dev.cotangent.Differentiable;

/**
 * A mixture of normal distributions in the plane. Its parameters are free: every vector of numbers
 * is a mixture. Of each component it holds six in a row: the logarithm of its weight (but for a
 * common constant), its mean (2), and a triangular matrix L whose inverse of {@code L' * L} is the
 * covariance: the logarithms of the two diagonal elements, and the one below.
 */
final class Mixture {

  /** How many parameters a component has. */
  static final int PARAMETERS = 6;

  private Mixture() {}

  /**
   * Minus the logarithm of the likelihood.
   *
   * @param parameters the parameters
   * @param points the points, two coordinates each
   * @return the negative log-likelihood, in nats
   */
  @Differentiable(wrt = "parameters")
  static double negativeLogLikelihood(double[] parameters, double[][] points) {
    int components = parameters.length / PARAMETERS;
    double[] logWeights = new double[components];
    for (int k = 0; k < components; k++) {
      logWeights[k] = parameters[k * PARAMETERS];
    }
    double total = logSumExp(logWeights);
    double sum = 0;
    double[] terms = new double[components];
    for (int i = 0; i < points.length; i++) {
      for (int k = 0; k < components; k++) {
        terms[k] = logDensity(parameters, k * PARAMETERS, points[i][0], points[i][1]);
      }
      sum += logSumExp(terms) - total;
    }
    return points.length * Math.log(2 * Math.PI) - sum;
  }

  /** The logarithm of a component's weight times its density, but for constants. */
  private static double logDensity(double[] p, int at, double x, double y) {
    double dx = x - p[at + 1];
    double dy = y - p[at + 2];
    double u = Math.exp(p[at + 3]) * dx;
    double v = p[at + 5] * dx + Math.exp(p[at + 4]) * dy;
    return p[at] + p[at + 3] + p[at + 4] - 0.5 * (u * u + v * v);
  }

  private static double logSumExp(double[] terms) {
    double max = terms[0];
    for (int k = 1; k < terms.length; k++) {
      max = Math.max(max, terms[k]);
    }
    double sum = 0;
    for (int k = 0; k < terms.length; k++) {
      sum += Math.exp(terms[k] - max);
    }
    return max + Math.log(sum);
  }
}
