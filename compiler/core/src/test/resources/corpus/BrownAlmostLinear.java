package corpus;

import dev.cotangent.Differentiable;

/** Brown's almost-linear function: all residuals but the last are linear. */
final class BrownAlmostLinear {
  private BrownAlmostLinear() {}

  // inputs: x={0.5, 0.5, 0.5, 0.5, 0.5}
  // inputs: x=[3] -1:1
  // inputs: x=[1] -1:1
  @Differentiable
  static double[] residuals(double[] x) {
    int n = x.length;
    double sum = -(n + 1);
    double product = 1;
    for (double each : x) {
      sum += each;
      product *= each;
    }
    double[] f = new double[n];
    for (int i = 0; i < n; i++) {
      f[i] = i == n - 1 ? product - 1 : x[i] + sum;
    }
    return f;
  }
}
