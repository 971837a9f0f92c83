package corpus;

import dev.cotangent.Differentiable;

/** Ragged arrays of rank two to four, with empty rows, made by helpers and in loops. */
final class RaggedRanks {
  private RaggedRanks() {}

  private static double[][] triangle(int n, double[] x) {
    double[][] t = new double[n][];
    for (int i = 0; i < n; i++) {
      t[i] = new double[n - i];
      for (int j = 0; j < t[i].length; j++) {
        t[i][j] = x[(i + j) % x.length];
      }
    }
    return t;
  }

  // inputs: x=[4] -1:1; n=4
  // inputs: x=[4] -1:1; n=1
  // inputs: x=[4] -1:1; n=0
  @Differentiable
  static double neville(double[] x, int n) {
    double[][] t = triangle(n, x);
    for (int i = 1; i < n; i++) {
      for (int j = 0; j < n - i; j++) {
        t[i][j] += (t[i - 1][j] - t[i - 1][j + 1]) * t[i - 1][j];
      }
    }
    double s = 0;
    for (double[] row : t) {
      s = s * 0.7 + (row.length > 0 ? row[row.length - 1] : 0);
    }
    return s;
  }

  // inputs: x=[3][2,0,3] -1:1
  // inputs: x=[2][0] -1:1
  // inputs: x=[0][0] -1:1
  @Differentiable
  static double[][] squaresOfRows(double[][] x) {
    double[][] y = new double[x.length][];
    for (int i = 0; i < x.length; i++) {
      y[i] = new double[x[x.length - 1 - i].length];
      for (int j = 0; j < y[i].length; j++) {
        y[i][j] = x[x.length - 1 - i][j] * (1 + j);
      }
    }
    return y;
  }

  // inputs: x=[2][2][3][1] -1:1
  // inputs: x=[1][1][1][2] -1:1
  // inputs: x=[2][1][0][2] 0:1
  @Differentiable
  static double rankFour(double[][][][] x) {
    double s = 0.5;
    for (double[][][] a : x) {
      for (int i = a.length - 1; i >= 0; i--) {
        double[][] b = a[i];
        for (double[] c : b) {
          for (double d : c) {
            s = s * d + Math.cos(s) * c[0];
          }
        }
      }
    }
    return s;
  }

  // inputs: x=[2][3][2,1,0] -1:1
  @Differentiable
  static double[][][] rankThreeResult(double[][][] x) {
    double[][][] y = new double[x.length][x[0].length][];
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < x[i].length; j++) {
        y[i][j] = new double[x[i][j].length];
        for (int k = 0; k < x[i][j].length; k++) {
          y[i][j][k] = x[i][j][k] * x[1 - i][j][0];
        }
      }
    }
    return y;
  }
}
