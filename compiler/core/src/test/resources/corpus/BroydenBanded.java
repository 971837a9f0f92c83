package corpus;

import dev.cotangent.Differentiable;

/** Broyden's banded function: every residual sees its neighbours but not itself twice. */
final class BroydenBanded {
  private BroydenBanded() {}

  // inputs: x={-1, -1, -1, -1, -1, -1, -1, -1, -1, -1}
  // inputs: x=[7] -1:1
  // inputs: x=[1] -1:1
  // inputs: x=[0] -1:1
  @Differentiable
  static double[] residuals(double[] x) {
    int n = x.length;
    double[] f = new double[n];
    for (int i = 0; i < n; i++) {
      f[i] = x[i] * (2 + 5 * x[i] * x[i]) + 1;
      int last = Math.min(n - 1, i + 1);
      for (int j = Math.max(0, i - 5); j <= last; j++) {
        if (j == i) {
          continue;
        }
        f[i] -= x[j] * (1 + x[j]);
      }
    }
    return f;
  }
}
