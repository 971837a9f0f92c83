package corpus;

import dev.cotangent.Differentiable;

/** A matrix inverted in place by Gauss and Jordan's method, with rows exchanged for the pivots. */
final class PivotedInverse {
  private PivotedInverse() {}

  // inputs: a=[3][3] distinct -2:2
  // inputs: a=[1][1] 0.5:1
  // inputs: a=[2][2] 0.3:2
  @Differentiable
  static double[][] inverse(double[][] a) {
    int n = a.length;
    double[][] m = new double[n][2 * n];
    for (int i = 0; i < n; i++) {
      System.arraycopy(a[i], 0, m[i], 0, n);
      m[i][n + i] = 1;
    }
    for (int k = 0; k < n; k++) {
      int largest = k;
      for (int i = k + 1; i < n; i++) {
        if (Math.abs(m[i][k]) > Math.abs(m[largest][k])) {
          largest = i;
        }
      }
      double[] row = m[k];
      m[k] = m[largest];
      m[largest] = row;
      eliminate(m, k);
    }
    double[][] inverse = new double[n][n];
    for (int i = 0; i < n; i++) {
      System.arraycopy(m[i], n, inverse[i], 0, n);
    }
    return inverse;
  }

  private static void eliminate(double[][] m, int k) {
    double pivot = m[k][k];
    for (int j = 0; j < m[k].length; j++) {
      m[k][j] /= pivot;
    }
    for (int i = 0; i < m.length; i++) {
      if (i != k) {
        double factor = m[i][k];
        for (int j = 0; j < m[i].length; j++) {
          m[i][j] -= factor * m[k][j];
        }
      }
    }
  }
}
