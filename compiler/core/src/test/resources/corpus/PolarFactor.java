package corpus;

import dev.cotangent.Differentiable;

/** Newton's iteration for matrix square roots and for the polar factor. */
final class PolarFactor {
  private PolarFactor() {}

  // inputs: a=[3][3] spd; steps=4
  // inputs: a=[1][1] spd; steps=6
  // inputs: a=[2][2] spd; steps=0
  @Differentiable
  static double traceOfRoot(double[][] a, int steps) {
    int n = a.length;
    double[][] y = new double[n][n];
    double[][] z = new double[n][n];
    for (int i = 0; i < n; i++) {
      z[i][i] = 1;
      for (int j = 0; j < n; j++) {
        y[i][j] = a[i][j] / 4;
      }
    }
    for (int step = 0; step < steps; step++) {
      double[][] product = multiply(z, y);
      double[][] t = new double[n][n];
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          t[i][j] = ((i == j ? 3 : 0) - product[i][j]) / 2;
        }
      }
      y = multiply(y, t);
      z = multiply(t, z);
    }
    double trace = 0;
    for (int i = 0; i < n; i++) {
      trace += y[i][i] - 0.1 * z[i][0];
    }
    return trace;
  }

  private static double[][] multiply(double[][] a, double[][] b) {
    double[][] c = new double[a.length][b[0].length];
    for (int i = 0; i < a.length; i++) {
      for (int k = 0; k < b.length; k++) {
        for (int j = 0; j < b[k].length; j++) {
          c[i][j] += a[i][k] * b[k][j];
        }
      }
    }
    return c;
  }
}
