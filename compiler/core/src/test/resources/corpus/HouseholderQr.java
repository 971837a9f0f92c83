package corpus;

import dev.cotangent.Differentiable;

/** Householder's reflections, column by column, in place. */
final class HouseholderQr {
  private HouseholderQr() {}

  /** Leaves R above the diagonal and the reflectors below; returns R's diagonal. */
  private static double[] factor(double[][] a) {
    int m = a.length;
    int n = m == 0 ? 0 : a[0].length;
    double[] diagonal = new double[n];
    for (int k = 0; k < n; k++) {
      double norm = 0;
      for (int i = k; i < m; i++) {
        norm = Math.hypot(norm, a[i][k]);
      }
      if (norm != 0) {
        if (a[k][k] < 0) {
          norm = -norm;
        }
        for (int i = k; i < m; i++) {
          a[i][k] /= norm;
        }
        a[k][k] += 1;
        for (int j = k + 1; j < n; j++) {
          double s = 0;
          for (int i = k; i < m; i++) {
            s += a[i][k] * a[i][j];
          }
          s = -s / a[k][k];
          for (int i = k; i < m; i++) {
            a[i][j] += s * a[i][k];
          }
        }
      }
      diagonal[k] = -norm;
    }
    return diagonal;
  }

  // inputs: x=[4][3] distinct -1:1; y=[4] -1:1
  // inputs: x=[3][1] distinct 0.5:1; y=[3] -1:1
  // inputs: x=[2][2] distinct -1:1; y=[2] -1:1
  @Differentiable
  static double[] leastSquares(double[][] x, double[] y) {
    double[][] a = {};
    a = new double[x.length][x[0].length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a[i].length; j++) {
        a[i][j] = x[i][j];
      }
    }
    double[] diagonal = factor(a);
    double[] b = y.clone();
    int n = diagonal.length;
    for (int k = 0; k < n; k++) {
      double s = 0;
      for (int i = k; i < b.length; i++) {
        s += a[i][k] * b[i];
      }
      s /= -a[k][k];
      for (int i = k; i < b.length; i++) {
        b[i] += s * a[i][k];
      }
    }
    for (int k = n - 1; k >= 0; k--) {
      b[k] /= diagonal[k];
      for (int i = 0; i < k; i++) {
        b[i] -= b[k] * a[i][k];
      }
    }
    return java.util.Arrays.copyOf(b, n);
  }

  // inputs: x=[3][3] distinct -1:1
  // inputs: x=[1][1] 0.5:1
  @Differentiable
  static double volume(double[][] x) {
    double[][] a = new double[x.length][];
    for (int i = 0; i < a.length; i++) {
      a[i] = x[i].clone();
    }
    double product = 1;
    for (double d : factor(a)) {
      product *= d;
    }
    return Math.abs(product);
  }
}
