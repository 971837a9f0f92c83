package dev.cotangent.samples.commons;

import java.util.List;

/** Gradient descent with momentum: a ball that rolls downhill. */
public final class Momentum implements Optimizer {
  private final double momentum;
  private final List<double[]> velocity;

  /**
   * Starts at rest.
   *
   * @param momentum the share of its velocity that the ball keeps, 0 for plain gradient descent
   * @param parameters the parameters that it will be used for
   */
  public Momentum(double momentum, List<double[]> parameters) {
    this.momentum = momentum;
    velocity = Optimizer.zeros(parameters);
  }

  @Override
  public void step(double rate, List<double[]> parameters, List<double[]> gradients) {
    for (int row = 0; row < parameters.size(); row++) {
      double[] w = parameters.get(row);
      double[] g = gradients.get(row);
      double[] v = velocity.get(row);
      for (int j = 0; j < w.length; j++) {
        v[j] = momentum * v[j] - rate * g[j];
        w[j] += v[j];
      }
    }
  }
}
