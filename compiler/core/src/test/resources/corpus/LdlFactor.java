package corpus;

import dev.cotangent.Differentiable;

/** The square-root free factor of a symmetric matrix, and its inverse's diagonal. */
final class LdlFactor {
  private LdlFactor() {}

  // inputs: a=[4][4] spd; v=[4] -1:1
  // inputs: a=[1][1] spd; v=[1] -1:1
  @Differentiable
  static double quadraticForm(double[][] a, double[] v) {
    int n = v.length;
    double[][] l = new double[n][];
    double[] d = new double[n];
    for (int i = 0; i < n; i++) {
      l[i] = new double[i + 1];
      l[i][i] = 1;
      double last = a[i][i];
      for (int j = 0; j < i; j++) {
        double sum = a[i][j];
        for (int k = 0; k < j; k++) {
          sum -= l[i][k] * l[j][k] * d[k];
        }
        l[i][j] = sum / d[j];
        last -= sum * l[i][j];
      }
      d[i] = last;
    }
    double form = 0;
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      y[i] = v[i];
      for (int k = 0; k < i; k++) {
        y[i] -= l[i][k] * y[k];
      }
      form += y[i] * y[i] / d[i];
    }
    return form;
  }
}
