package corpus;

import dev.cotangent.Differentiable;

/** Lagrange, Newton's divided differences, barycentric and Aitken's table, all in place. */
final class Interpolation {
  private Interpolation() {}

  // inputs: x={0, 0.7, 1.5, 2.6}; y=[4] -1:1; at=0.9:1.2
  // inputs: x={0.3}; y=[1] -1:1; at=0.9:1.2
  @Differentiable
  static double dividedDifferences(double[] x, double[] y, double at) {
    double[] c = y.clone();
    for (int level = 1; level < c.length; level++) {
      for (int i = c.length - 1; i >= level; i--) {
        c[i] = (c[i] - c[i - 1]) / (x[i] - x[i - level]);
      }
    }
    double value = 0;
    for (int i = c.length; --i >= 0; ) {
      value = value * (at - x[i]) + c[i];
    }
    return value;
  }

  // inputs: x={0, 0.7, 1.5, 2.6}; y=[4] -1:1; at=0.9:1.2
  // inputs: x={0, 0.7}; y=[2] -1:1; at=0.9:1.2
  @Differentiable
  static double barycentric(double[] x, double[] y, double at) {
    double top = 0, bottom = 0;
    for (int i = 0; i < x.length; i++) {
      double w = 1;
      for (int j = 0; j < x.length; j++) {
        w *= i == j ? 1 : x[i] - x[j];
      }
      if (at == x[i]) {
        return y[i];
      }
      double t = 1 / (w * (at - x[i]));
      top += t * y[i];
      bottom += t;
    }
    return top / bottom;
  }

  // inputs: table=[3][4] -1:1; u=0.1:1.9; v=0.2:2.8
  @Differentiable
  static double bilinear(double[][] table, double u, double v) {
    int i = Math.min((int) u, table.length - 2);
    int j = Math.min((int) v, table[0].length - 2);
    double s = u - i, t = v - j;
    return (1 - s) * ((1 - t) * table[i][j] + t * table[i][j + 1])
        + s * ((1 - t) * table[i + 1][j] + t * table[i + 1][j + 1]);
  }
}
