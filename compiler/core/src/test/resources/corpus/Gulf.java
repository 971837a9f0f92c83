package corpus;

import dev.cotangent.Differentiable;

/** The Gulf research and development problem. */
final class Gulf {
  private Gulf() {}

  // inputs: x={5, 2.5, 0.15}; m=99
  // inputs: x={50, 25, 1.5}; m=20
  // inputs: x={20, 10, 1.2}; m=3
  // inputs: x={20, 10, 1.2}; m=0
  @Differentiable
  static double sumOfSquares(double[] x, int m) {
    double sum = 0;
    for (int i = 0; i < m; i++) {
      double t = (i + 1) / 100.0;
      double y = 25 + Math.pow(-50 * Math.log(t), 2.0 / 3);
      double f = Math.exp(-Math.pow(Math.abs(y - x[1]), x[2]) / x[0]) - t;
      sum += f * f;
    }
    return sum;
  }
}
