package corpus;

import dev.cotangent.Differentiable;

/** The inverse in place without pivots, row by row, with the columns turned as it goes. */
final class GaussJordanInverse {
  private GaussJordanInverse() {}

  // inputs: a=[3][3] dominant; b=[3] -1:1
  // inputs: a=[1][1] dominant; b=[1] -1:1
  // inputs: a=[0][0] 0:1; b=[0] 0:1
  @Differentiable
  static double[] apply(double[][] a, double[] b) {
    int n = b.length;
    double[][] m = new double[n][n];
    for (int i = 0; i < n; i++) {
      System.arraycopy(a[i], 0, m[i], 0, n);
    }
    for (int k = 0; k < n; k++) {
      double pivot = 1 / m[k][k];
      m[k][k] = 1;
      for (int j = 0; j < n; j++) {
        m[k][j] *= pivot;
      }
      for (int i = 0; i < n; i++) {
        if (i == k) continue;
        double factor = m[i][k];
        m[i][k] = 0;
        for (int j = 0; j < n; j++) {
          m[i][j] -= factor * m[k][j];
        }
      }
    }
    double[] x = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = Tools.dot(m[i], b);
    }
    return x;
  }
}
