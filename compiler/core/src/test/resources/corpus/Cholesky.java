package corpus;

import dev.cotangent.Differentiable;

/** Cholesky's factor and what is solved with it. */
final class Cholesky {
  private Cholesky() {}

  // inputs: a=[4][4] spd; b=[4] -1:1
  // inputs: a=[3][3] spd; b=[3] -1:1
  @Differentiable
  static double energy(double[][] a, double[] b) {
    int n = b.length;
    double[][] l = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = a[i][j];
        for (int k = 0; k < j; k++) {
          sum -= l[i][k] * l[j][k];
        }
        if (i == j) {
          l[i][i] = Math.sqrt(sum);
        } else {
          l[i][j] = sum / l[j][j];
        }
      }
    }
    double[] y = new double[n];
    double squared = 0;
    double logDeterminant = 0;
    for (int i = 0; i < n; i++) {
      double sum = b[i];
      for (int k = 0; k < i; k++) {
        sum -= l[i][k] * y[k];
      }
      y[i] = sum / l[i][i];
      squared += y[i] * y[i];
      logDeterminant += Math.log(l[i][i]);
    }
    return 0.5 * squared + logDeterminant;
  }
}
