package golden;

import dev.cotangent.Differentiable;

final class Input {
  @Differentiable(wrt = {"m", "v"})
  static double[] product(double[][] m, double[] v) {
    double[] y = new double[m.length];
    for (int i = 0; i < m.length; i++) {
      for (int j = 0; j < v.length; j++) {
        y[i] += m[i][j] * v[j];
      }
    }
    return y;
  }
}
