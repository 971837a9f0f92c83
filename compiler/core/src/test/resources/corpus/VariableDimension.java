package corpus;

import dev.cotangent.Differentiable;

/** The variably dimensioned function. */
final class VariableDimension {
  private VariableDimension() {}

  // inputs: x={0.75, 0.5, 0.25, 0}
  // inputs: x={1, 1, 1}
  // inputs: x=[1] -1:2
  // inputs: x=[0] 0:1
  @Differentiable
  static double[] residuals(double[] x) {
    int n = x.length;
    double[] f = new double[n + 2];
    for (int j = 0; j < n; j++) {
      f[j] = x[j] - 1;
      f[n] += (j + 1) * f[j];
    }
    f[n + 1] = f[n] * f[n];
    return f;
  }
}
