package corpus;

import dev.cotangent.Differentiable;

/** Two by two blocks multiplied with seven products, and Winograd's inner product. */
final class Strassen {
  private Strassen() {}

  // inputs: a=[2][2] -1:1; b=[2][2] -1:1
  @Differentiable
  static double[][] seven(double[][] a, double[][] b) {
    double m1 = (a[0][0] + a[1][1]) * (b[0][0] + b[1][1]);
    double m2 = (a[1][0] + a[1][1]) * b[0][0];
    double m3 = a[0][0] * (b[0][1] - b[1][1]);
    double m4 = a[1][1] * (b[1][0] - b[0][0]);
    double m5 = (a[0][0] + a[0][1]) * b[1][1];
    double m6 = (a[1][0] - a[0][0]) * (b[0][0] + b[0][1]);
    double m7 = (a[0][1] - a[1][1]) * (b[1][0] + b[1][1]);
    return new double[][] {{m1 + m4 - m5 + m7, m3 + m5}, {m2 + m4, m1 - m2 + m3 + m6}};
  }

  // inputs: x=[5] -1:1; y=[5] -1:1
  // inputs: x=[4] -1:1; y=[4] -1:1
  // inputs: x=[1] -1:1; y=[1] -1:1
  // inputs: x=[0] -1:1; y=[0] -1:1
  @Differentiable
  static double winograd(double[] x, double[] y) {
    double products = 0;
    double xs = 0;
    double ys = 0;
    int i = 0;
    for (; i + 1 < x.length; i += 2) {
      products += (x[i] + y[i + 1]) * (x[i + 1] + y[i]);
      xs += x[i] * x[i + 1];
      ys += y[i] * y[i + 1];
    }
    if (i < x.length) {
      products += x[i] * y[i];
    }
    return products - xs - ys;
  }
}
