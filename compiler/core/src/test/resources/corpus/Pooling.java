package corpus;

import dev.cotangent.Differentiable;

/** Max-pooling in one and two dimensions. */
final class Pooling {
  private Pooling() {}

  // inputs: x=[8] distinct -2:2; width=3
  // inputs: x=[8] distinct -2:2; width=1
  @Differentiable
  static double[] sliding(double[] x, int width) {
    double[] y = new double[x.length - width + 1];
    for (int i = 0; i < y.length; i++) {
      double max = x[i];
      for (int j = 1; j < width; j++) {
        if (x[i + j] > max) {
          max = x[i + j];
        }
      }
      y[i] = max;
    }
    return y;
  }

  // inputs: x=[4][6] distinct -3:3
  @Differentiable
  static double twoByTwo(double[][] x) {
    double sum = 0;
    for (int i = 0; i < x.length; i += 2) {
      for (int j = 0; j < x[i].length; j += 2) {
        double m = Math.max(Math.max(x[i][j], x[i][j + 1]), Math.max(x[i + 1][j], x[i + 1][j + 1]));
        sum += m * m;
      }
    }
    return sum;
  }
}
