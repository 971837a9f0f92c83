package corpus;

import dev.cotangent.Differentiable;

/** Gaussian elimination with partial pivoting: rows exchanged by data. */
final class Pivoting {
  private Pivoting() {}

  // inputs: a=[3][3] -2:2; b=[3] -1:1
  // inputs: a=[4][4] -2:2; b=[4] -1:1
  @Differentiable
  static double firstUnknown(double[][] a, double[] b) {
    int n = b.length;
    double[][] m = new double[n][n + 1];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        m[i][j] = a[i][j];
      }
      m[i][n] = b[i];
    }
    for (int k = 0; k < n; k++) {
      int pivot = k;
      for (int i = k + 1; i < n; i++) {
        if (Math.abs(m[i][k]) > Math.abs(m[pivot][k])) {
          pivot = i;
        }
      }
      for (int j = k; j <= n; j++) {
        double t = m[k][j];
        m[k][j] = m[pivot][j];
        m[pivot][j] = t;
      }
      for (int i = k + 1; i < n; i++) {
        double factor = m[i][k] / m[k][k];
        for (int j = k; j <= n; j++) {
          m[i][j] -= factor * m[k][j];
        }
      }
    }
    double[] x = new double[n];
    for (int i = n - 1; i >= 0; i--) {
      double sum = m[i][n];
      for (int j = i + 1; j < n; j++) {
        sum -= m[i][j] * x[j];
      }
      x[i] = sum / m[i][i];
    }
    return x[0];
  }
}
