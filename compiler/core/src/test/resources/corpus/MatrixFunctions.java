package corpus;

import dev.cotangent.Differentiable;

/** A matrix exponential by its series, and powers. */
final class MatrixFunctions {
  private MatrixFunctions() {}

  // inputs: a=[3][3] -0.5:0.5; terms=6
  @Differentiable
  static double[][] exponential(double[][] a, int terms) {
    int n = a.length;
    double[][] result = new double[n][n];
    double[][] power = new double[n][n];
    for (int i = 0; i < n; i++) {
      result[i][i] = 1;
      power[i][i] = 1;
    }
    for (int k = 1; k <= terms; k++) {
      power = product(power, a, 1.0 / k);
      for (int i = 0; i < n; i++) {
        Tools.addScaled(result[i], power[i], 1);
      }
    }
    return result;
  }

  private static double[][] product(double[][] a, double[][] b, double factor) {
    double[][] c = new double[a.length][b[0].length];
    for (int i = 0; i < a.length; i++) {
      for (int k = 0; k < b.length; k++) {
        double s = factor * a[i][k];
        for (int j = 0; j < c[i].length; j++) {
          c[i][j] += s * b[k][j];
        }
      }
    }
    return c;
  }
}
