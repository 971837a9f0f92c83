package corpus;

import dev.cotangent.Differentiable;

/** Series in Chebyshev and Hermite polynomials by Clenshaw's recurrence, spherical harmonics. */
final class Orthogonals {
  private Orthogonals() {}

  // inputs: c=[5] -1:1; x=-0.9:0.9
  // inputs: c=[1] -1:1; x=-0.9:0.9
  // inputs: c=[0] -1:1; x=-0.9:0.9
  @Differentiable
  static double clenshaw(double[] c, double x) {
    double b1 = 0, b2 = 0;
    for (int k = c.length; k-- > 1; ) {
      double b = c[k] + 2 * x * b1 - b2;
      b2 = b1;
      b1 = b;
    }
    return (c.length > 0 ? c[0] : 0) + x * b1 - b2;
  }

  // inputs: c=[4] -1:1; x=-0.9:0.9
  // inputs: c=[1] -1:1; x=-0.9:0.9
  @Differentiable
  static double[] hermiteSeries(double[] c, double x) {
    double[] h = new double[c.length];
    double s = 0;
    for (int n = 0; n < h.length; n++) {
      h[n] = n == 0 ? 1 : n == 1 ? 2 * x : 2 * x * h[n - 1] - 2 * (n - 1) * h[n - 2];
      s += c[n] * h[n];
    }
    h[0] = s * Math.exp(-x * x / 2);
    return h;
  }

  // inputs: theta=0.5:1.5; n=4
  // inputs: theta=0.5:1.5; n=0
  @Differentiable
  static double[][] associatedLegendre(double theta, int n) {
    double x = Math.cos(theta), y = Math.sin(theta);
    double[][] p = new double[n + 1][n + 1];
    p[0][0] = 1;
    for (int m = 0; m <= n; m++) {
      if (m > 0) {
        p[m][m] = -(2 * m - 1) * y * p[m - 1][m - 1];
      }
      for (int l = m + 1; l <= n; l++) {
        p[l][m] = (2 * l - 1) * x * p[l - 1][m];
        if (l > m + 1) {
          p[l][m] -= (l + m - 1) * p[l - 2][m];
        }
        p[l][m] /= l - m;
      }
    }
    return p;
  }
}
