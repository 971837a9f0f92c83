package corpus;

import dev.cotangent.Differentiable;

/** Cholesky's factor in place of the lower triangle, and solutions with many right sides. */
final class CholeskySolve {
  private CholeskySolve() {}

  // inputs: a=[3][3] spd; b=[2][3] -1:1
  // inputs: a=[1][1] spd; b=[1][1] -1:1
  // inputs: a=[2][2] spd; b=[0][2] -1:1
  @Differentiable
  static double[][] solve(double[][] a, double[][] b) {
    int n = a.length;
    double[][] l = new double[n][n];
    for (int j = 0; j < n; j++) {
      for (int i = j; i < n; i++) {
        l[i][j] = a[i][j];
      }
    }
    for (int j = 0; j < n; j++) {
      l[j][j] = Math.sqrt(l[j][j]);
      for (int i = j + 1; i < n; i++) {
        l[i][j] /= l[j][j];
      }
      for (int k = j + 1; k < n; k++) {
        for (int i = k; i < n; i++) {
          l[i][k] -= l[i][j] * l[k][j];
        }
      }
    }
    double[][] x = new double[b.length][n];
    for (int r = 0; r < b.length; r++) {
      double[] row = x[r];
      for (int i = 0; i < n; i++) {
        row[i] = b[r][i];
        for (int k = 0; k < i; k++) {
          row[i] -= l[i][k] * row[k];
        }
        row[i] /= l[i][i];
      }
      for (int i = n - 1; i >= 0; i--) {
        for (int k = n - 1; k > i; k--) {
          row[i] -= l[k][i] * row[k];
        }
        row[i] /= l[i][i];
      }
    }
    return x;
  }

  // inputs: packed={2, 0.3, 3, -0.2, 0.4, 2.5}; n=3
  // inputs: packed={2}; n=1
  // inputs: packed=[0] 0:1; n=0
  @Differentiable
  static double logDeterminantPacked(double[] packed, int n) {
    double[] l = packed.clone();
    double sum = 0;
    for (int i = 0, row = 0; i < n; row += ++i) {
      for (int j = 0, other = 0; j <= i; other += ++j) {
        double s = l[row + j];
        for (int k = 0; k < j; k++) {
          s -= l[row + k] * l[other + k];
        }
        l[row + j] = i == j ? Math.sqrt(s) : s / l[other + j];
      }
      sum += 2 * Math.log(l[row + i]);
    }
    return sum;
  }
}
