package corpus;

import dev.cotangent.Differentiable;

/** The inverse of a matrix by Gauss-Jordan elimination in place. */
final class GaussJordan {
  private GaussJordan() {}

  // inputs: a=[3][3] dominant
  // inputs: a=[4][4] dominant
  @Differentiable
  static double[][] inverse(double[][] a) {
    int n = a.length;
    double[][] m = new double[n][2 * n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        m[i][j] = a[i][j];
      }
      m[i][n + i] = 1;
    }
    for (int k = 0; k < n; k++) {
      double pivot = m[k][k];
      for (int j = 0; j < 2 * n; j++) {
        m[k][j] /= pivot;
      }
      for (int i = 0; i < n; i++) {
        if (i != k) {
          double factor = m[i][k];
          for (int j = 0; j < 2 * n; j++) {
            m[i][j] -= factor * m[k][j];
          }
        }
      }
    }
    double[][] inverse = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        inverse[i][j] = m[i][n + j];
      }
    }
    return inverse;
  }
}
