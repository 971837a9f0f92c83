package corpus;

import dev.cotangent.Differentiable;

/** A pentadiagonal system and a cyclic tridiagonal one. */
final class BandedSolver {
  private BandedSolver() {}

  // inputs: a=[5] 4:5; b=[5] -1:1; c=[5] -1:1; f=[5] -1:1
  // inputs: a=[2] 4:5; b=[2] -1:1; c=[2] -1:1; f=[2] -1:1
  // inputs: a=[1] 4:5; b=[1] -1:1; c=[1] -1:1; f=[1] -1:1
  @Differentiable
  static double[] pentadiagonal(double[] a, double[] b, double[] c, double[] f) {
    int n = a.length;
    double[] d = a.clone();
    double[] e = b.clone();
    double[] x = f.clone();
    for (int k = 0; k < n - 1; k++) {
      double first = e[k] / d[k];
      d[k + 1] -= first * e[k];
      x[k + 1] -= first * x[k];
      if (k < n - 2) {
        double second = c[k] / d[k];
        e[k + 1] -= first * c[k];
        d[k + 2] -= second * c[k];
        x[k + 2] -= second * x[k];
      }
    }
    for (int k = n - 1; k >= 0; k--) {
      if (k + 1 < n) x[k] -= e[k] * x[k + 1];
      if (k + 2 < n) x[k] -= c[k] * x[k + 2];
      x[k] /= d[k];
    }
    return x;
  }

  // inputs: side=0.5:1; diagonal=[5] 3:4; f=[5] -1:1
  // inputs: side=0.5:1; diagonal=[3] 3:4; f=[3] -1:1
  @Differentiable
  static double[] cyclic(double side, double[] diagonal, double[] f) {
    int n = f.length;
    double gamma = -diagonal[0];
    double[] d = diagonal.clone();
    d[0] -= gamma;
    d[n - 1] -= side * side / gamma;
    double[] u = new double[n];
    u[0] = gamma;
    u[n - 1] = side;
    double[] x = solve(side, d, f);
    double[] z = solve(side, d, u);
    double factor = (x[0] + side * x[n - 1] / gamma) / (1 + z[0] + side * z[n - 1] / gamma);
    for (int i = 0; i < n; i++) {
      x[i] -= factor * z[i];
    }
    return x;
  }

  private static double[] solve(double side, double[] diagonal, double[] right) {
    double[] d = diagonal.clone();
    double[] x = right.clone();
    for (int i = 1; i < d.length; i++) {
      double m = side / d[i - 1];
      d[i] -= m * side;
      x[i] -= m * x[i - 1];
    }
    x[d.length - 1] /= d[d.length - 1];
    for (int i = d.length - 2; i >= 0; i--) {
      x[i] = (x[i] - side * x[i + 1]) / d[i];
    }
    return x;
  }
}
