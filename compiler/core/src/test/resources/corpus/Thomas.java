package corpus;

import dev.cotangent.Differentiable;

/** A tridiagonal system by the Thomas algorithm. */
final class Thomas {
  private Thomas() {}

  // inputs: lower=[5] -1:1; diagonal=[5] 3:4; upper=[5] -1:1; right=[5] -1:1
  // inputs: lower=[1] -1:1; diagonal=[1] 3:4; upper=[1] -1:1; right=[1] -1:1
  @Differentiable
  static double[] solve(double[] lower, double[] diagonal, double[] upper, double[] right) {
    int n = right.length;
    double[] c = new double[n];
    double[] d = new double[n];
    c[0] = upper[0] / diagonal[0];
    d[0] = right[0] / diagonal[0];
    for (int i = 1; i < n; i++) {
      double m = 1 / (diagonal[i] - lower[i] * c[i - 1]);
      c[i] = upper[i] * m;
      d[i] = (right[i] - lower[i] * d[i - 1]) * m;
    }
    for (int i = n - 2; i >= 0; i--) {
      d[i] -= c[i] * d[i + 1];
    }
    return d;
  }
}
