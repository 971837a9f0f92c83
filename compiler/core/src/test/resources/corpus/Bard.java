package corpus;

import dev.cotangent.Differentiable;

/** Bard's rational fit to fifteen observations. */
final class Bard {
  private Bard() {}

  private static final double[] Y = {
    0.14, 0.18, 0.22, 0.25, 0.29, 0.32, 0.35, 0.39, 0.37, 0.58, 0.73, 0.96, 1.34, 2.10, 4.39
  };

  // inputs: x={1, 1, 1}
  // inputs: x={0.08241, 1.133, 2.344}
  // inputs: x=[3] 0.2:2
  @Differentiable
  static double[] residuals(double[] x) {
    double[] f = Y.clone();
    for (int u = 1; u <= f.length; u++) {
      int v = 16 - u;
      f[u - 1] -= x[0] + u / (v * x[1] + Math.min(u, v) * x[2]);
    }
    return f;
  }
}
