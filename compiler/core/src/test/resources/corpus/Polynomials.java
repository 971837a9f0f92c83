package corpus;

import dev.cotangent.Differentiable;

/** Orthogonal polynomials by recurrence, splines, continued fractions. */
final class Polynomials {
  private Polynomials() {}

  // inputs: c=[6] -1:1; x=-0.9:0.9
  // inputs: c=[1] -1:1; x=-0.9:0.9
  @Differentiable
  static double chebyshev(double[] c, double x) {
    double b1 = 0;
    double b2 = 0;
    for (int k = c.length - 1; k > 0; k--) {
      double t = b1;
      b1 = 2 * x * b1 - b2 + c[k];
      b2 = t;
    }
    return x * b1 - b2 + c[0];
  }

  // inputs: x=-0.9:0.9; n=6
  @Differentiable
  static double legendre(double x, int n) {
    double[] p = new double[n + 1];
    p[0] = 1;
    p[1] = x;
    for (int k = 1; k < n; k++) {
      p[k + 1] = ((2 * k + 1) * x * p[k] - k * p[k - 1]) / (k + 1);
    }
    return p[n];
  }

  // inputs: a=[5] 1:2; x=0.5:1.5
  @Differentiable
  static double continuedFraction(double[] a, double x) {
    double value = a[a.length - 1];
    for (int i = a.length - 2; i >= 0; i--) {
      value = a[i] + x / value;
    }
    return value;
  }

  // inputs: p=[6] -1:1; t=0.1:0.9
  @Differentiable
  static double bezier(double[] p, double t) {
    double[] b = new double[p.length];
    for (int i = 0; i < b.length; i++) {
      b[i] = p[i];
    }
    for (int r = b.length - 1; r > 0; r--) {
      for (int i = 0; i < r; i++) {
        b[i] = (1 - t) * b[i] + t * b[i + 1];
      }
    }
    return b[0];
  }
}
