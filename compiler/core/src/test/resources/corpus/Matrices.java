package corpus;

import dev.cotangent.Differentiable;

/** Products of matrices and traces. */
final class Matrices {
  private Matrices() {}

  // inputs: a=[3][4] -1:1; b=[4][2] -1:1
  // inputs: a=[2][2] -1:1; b=[2][5] -1:1
  @Differentiable
  static double[][] multiply(double[][] a, double[][] b) {
    double[][] c = new double[a.length][b[0].length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < b[0].length; j++) {
        for (int k = 0; k < b.length; k++) {
          c[i][j] += a[i][k] * b[k][j];
        }
      }
    }
    return c;
  }

  // inputs: a=[3][3] -1:1
  @Differentiable
  static double traceOfCube(double[][] a) {
    double[][] cube = multiply(a, multiply(a, a));
    double trace = 0;
    for (int i = 0; i < a.length; i++) {
      trace += cube[i][i];
    }
    return trace;
  }

  // inputs: a=[6] -1:1; b=[8] -1:1; m=3; k=2; n=4
  @Differentiable
  static double[] flat(double[] a, double[] b, int m, int k, int n) {
    double[] c = new double[m * n];
    for (int i = 0; i < m; i++) {
      for (int p = 0; p < k; p++) {
        double s = a[i * k + p];
        for (int j = 0; j < n; j++) {
          c[i * n + j] += s * b[p * n + j];
        }
      }
    }
    return c;
  }

  // inputs: a=[3][4] -1:1; x=[4] -1:1; y=[3] -1:1
  @Differentiable
  static double bilinear(double[][] a, double[] x, double[] y) {
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
      double dot = 0;
      for (int j = 0; j < x.length; j++) {
        dot += a[i][j] * x[j];
      }
      sum += y[i] * dot;
    }
    return sum;
  }
}
