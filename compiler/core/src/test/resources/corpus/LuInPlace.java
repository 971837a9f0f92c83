package corpus;

import dev.cotangent.Differentiable;

/**
 * A matrix factored into L and U in place of a copy, then systems, determinant and traces from it.
 */
final class LuInPlace {
  private LuInPlace() {}

  /** Doolittle's order, row by row: everything left of the diagonal is L, the rest is U. */
  static void factor(double[][] a) {
    int n = a.length;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        double sum = a[i][j];
        for (int k = 0; k < Math.min(i, j); k++) {
          sum -= a[i][k] * a[k][j];
        }
        a[i][j] = j < i ? sum / a[j][j] : sum;
      }
    }
  }

  private static double[][] copy(double[][] a) {
    double[][] c = new double[a.length][a.length];
    for (int i = 0; i < a.length; i++) {
      System.arraycopy(a[i], 0, c[i], 0, a.length);
    }
    return c;
  }

  // inputs: a=[4][4] dominant
  // inputs: a=[1][1] dominant
  // inputs: a=[0][0] -1:1
  @Differentiable
  static double determinant(double[][] a) {
    double[][] lu = copy(a);
    factor(lu);
    double product = 1;
    for (int i = 0; i < lu.length; i++) {
      product *= lu[i][i];
    }
    return product;
  }

  // inputs: a=[4][4] dominant; b=[4] -1:1
  // inputs: a=[1][1] dominant; b=[1] -1:1
  // inputs: a=[0][0] -1:1; b=[0] -1:1
  @Differentiable
  static double[] solve(double[][] a, double[] b) {
    double[][] lu = copy(a);
    factor(lu);
    double[] x = b.clone();
    for (int i = 0; i < x.length; i++) {
      for (int k = 0; k < i; k++) {
        x[i] -= lu[i][k] * x[k];
      }
    }
    for (int i = x.length; --i >= 0; ) {
      for (int k = i + 1; k < x.length; k++) {
        x[i] -= lu[i][k] * x[k];
      }
      x[i] /= lu[i][i];
    }
    return x;
  }
}
