package corpus;

import dev.cotangent.Differentiable;

/** A Hessenberg system made triangular by Givens rotations. */
final class Givens {
  private Givens() {}

  // inputs: h=[4][4] dominant; b=[4] -1:1
  // inputs: h=[1][1] dominant; b=[1] -1:1
  @Differentiable
  static double[] solve(double[][] h, double[] b) {
    int n = b.length;
    double[][] r = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = Math.max(0, i - 1); j < n; j++) {
        r[i][j] = h[i][j];
      }
    }
    double[] x = b.clone();
    for (int k = 0; k + 1 < n; k++) {
      double length = Math.sqrt(r[k][k] * r[k][k] + r[k + 1][k] * r[k + 1][k]);
      double c = r[k][k] / length;
      double s = r[k + 1][k] / length;
      double[] upper = r[k];
      double[] lower = r[k + 1];
      for (int j = k; j < n; j++) {
        double t = c * upper[j] + s * lower[j];
        lower[j] = c * lower[j] - s * upper[j];
        upper[j] = t;
      }
      double t = x[k];
      x[k] = c * t + s * x[k + 1];
      x[k + 1] = c * x[k + 1] - s * t;
    }
    for (int i = n - 1; i >= 0; i--) {
      double sum = x[i];
      for (int j = i + 1; j < n; j++) {
        sum -= r[i][j] * x[j];
      }
      x[i] = sum / r[i][i];
    }
    return x;
  }
}
