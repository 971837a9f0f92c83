package corpus;

import dev.cotangent.Differentiable;

/** Sums of exponentials that fit each other badly. */
final class ExponentialFits {
  private ExponentialFits() {}

  // inputs: x={0.3, 0.4}; m=10
  // inputs: x={0.25, 0.25}; m=1
  // inputs: x=[2] -1:0; m=0
  @Differentiable
  static double[] jennrichSampson(double[] x, int m) {
    double[] f = new double[m];
    for (int i = 1; i <= m; i++) {
      f[i - 1] = 2 + 2 * i - (Math.exp(i * x[0]) + Math.exp(i * x[1]));
    }
    return f;
  }

  // inputs: x={1, 2, 1, 1, 1, 1}; m=13
  // inputs: x={1, 10, 1, 5, 4, 3}; m=13
  // inputs: x=[6] 0:2; m=6
  @Differentiable
  static double biggs(double[] x, int m) {
    double sum = 0;
    for (int i = m; i > 0; i--) {
      double t = 0.1 * i;
      double f = x[2] * decay(t, x[0]) - x[3] * decay(t, x[1]) + x[5] * decay(t, x[4]);
      f -= decay(t, 1) - 5 * decay(t, 10) + 3 * decay(t, 4);
      sum += f * f;
    }
    return sum;
  }

  private static double decay(double t, double rate) {
    return Math.exp(-t * rate);
  }
}
