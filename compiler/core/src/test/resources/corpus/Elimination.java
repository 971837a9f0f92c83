package corpus;

import dev.cotangent.Differentiable;

/** Solving linear systems in place. */
final class Elimination {
  private Elimination() {}

  // inputs: a=[4][4] dominant; b=[4] -1:1
  // inputs: a=[2][2] dominant; b=[2] -1:1
  @Differentiable
  static double[] solve(double[][] a, double[] b) {
    int n = b.length;
    double[][] lu = new double[n][n];
    double[] x = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = b[i];
      for (int j = 0; j < n; j++) {
        lu[i][j] = a[i][j];
      }
    }
    factor(lu);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        x[i] -= lu[i][j] * x[j];
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int j = i + 1; j < n; j++) {
        x[i] -= lu[i][j] * x[j];
      }
      x[i] /= lu[i][i];
    }
    return x;
  }

  private static void factor(double[][] lu) {
    int n = lu.length;
    for (int k = 0; k < n; k++) {
      for (int i = k + 1; i < n; i++) {
        lu[i][k] /= lu[k][k];
        for (int j = k + 1; j < n; j++) {
          lu[i][j] -= lu[i][k] * lu[k][j];
        }
      }
    }
  }

  // inputs: a=[3][3] dominant
  // inputs: a=[5][5] dominant
  @Differentiable
  static double logDeterminant(double[][] a) {
    int n = a.length;
    double[][] lu = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        lu[i][j] = a[i][j];
      }
    }
    factor(lu);
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += Math.log(Math.abs(lu[i][i]));
    }
    return sum;
  }
}
