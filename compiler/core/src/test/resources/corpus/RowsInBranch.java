package corpus;

import dev.cotangent.Differentiable;

/** Rows that change places before some of them are changed. */
final class RowsInBranch {
  private RowsInBranch() {}

  // inputs: a=[3][3] distinct -2:2
  @Differentiable
  static double f(double[][] a) {
    int n = a.length;
    double[][] m = new double[n][n];
    for (int i = 0; i < n; i++) {
      System.arraycopy(a[i], 0, m[i], 0, n);
    }
    for (int k = 0; k < n; k++) {
      double[] t = m[0];
      m[0] = m[k];
      m[k] = t;
      for (int i = 0; i < n; i++) {
        if (i != k) {
          m[i][0] -= 2 * m[k][0];
        }
      }
    }
    return m[0][0];
  }
}
