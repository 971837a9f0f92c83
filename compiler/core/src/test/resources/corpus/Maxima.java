package corpus;

import dev.cotangent.Differentiable;

/** Cumulative maxima and minima, norms of the largest entry. */
final class Maxima {
  private Maxima() {}

  // inputs: x=[7] distinct -2:2
  @Differentiable
  static double[] cumulative(double[] x) {
    double[] y = new double[x.length];
    double max = x[0];
    for (int i = 0; i < x.length; i++) {
      max = Math.max(max, x[i]);
      y[i] = max * x[i];
    }
    return y;
  }

  // inputs: x=[7] distinct -2:3
  @Differentiable
  static double largestMagnitude(double[] x) {
    int best = 0;
    for (int i = 1; i < x.length; i++) {
      best = Math.abs(x[i]) > Math.abs(x[best]) ? i : best;
    }
    return x[best] * x[best] + best;
  }

  // inputs: x=[5] distinct 1:2; y=[5] distinct 1.1:2.2
  @Differentiable
  static double hinge(double[] x, double[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += Math.max(0, x[i] - y[i]) + Math.min(x[i] * y[i], 2) + Math.abs(x[i] - y[i]);
    }
    return sum;
  }
}
