package dev.cotangent.samples.commons;

import java.util.List;

/**
 * Adam: steps of about equal length for every parameter, by running means of the gradient and of
 * its square (Kingma and Ba, 2015).
 */
public final class Adam implements Optimizer {
  private static final double BETA1 = 0.9;
  private static final double BETA2 = 0.999;
  private static final double EPSILON = 1e-8;

  private final List<double[]> means;
  private final List<double[]> squares;
  private int steps;

  /**
   * Starts without a past.
   *
   * @param parameters the parameters that it will be used for
   */
  public Adam(List<double[]> parameters) {
    means = Optimizer.zeros(parameters);
    squares = Optimizer.zeros(parameters);
  }

  @Override
  public void step(double rate, List<double[]> parameters, List<double[]> gradients) {
    steps++;
    double correction1 = 1 - Math.pow(BETA1, steps);
    double correction2 = 1 - Math.pow(BETA2, steps);
    for (int row = 0; row < parameters.size(); row++) {
      double[] w = parameters.get(row);
      double[] g = gradients.get(row);
      double[] m = means.get(row);
      double[] v = squares.get(row);
      for (int j = 0; j < w.length; j++) {
        m[j] = BETA1 * m[j] + (1 - BETA1) * g[j];
        v[j] = BETA2 * v[j] + (1 - BETA2) * g[j] * g[j];
        w[j] -= rate * (m[j] / correction1) / (Math.sqrt(v[j] / correction2) + EPSILON);
      }
    }
  }
}
