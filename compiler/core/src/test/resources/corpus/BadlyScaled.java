package corpus;

import dev.cotangent.Differentiable;

/** Residuals whose variables differ by many orders of magnitude. */
final class BadlyScaled {
  private BadlyScaled() {}

  // inputs: x={0, 1}
  // inputs: x={0.00001098, 9.106}
  // inputs: x={0.01, -0.5}
  @Differentiable
  static double[] powell(double[] x) {
    return new double[] {1e4 * x[0] * x[1] - 1, Math.exp(-x[0]) + Math.exp(-x[1]) - 1.0001};
  }

  // inputs: x={999999.5, 0.3}
  // inputs: x={1, 1}
  // inputs: x={0, 0}
  @Differentiable
  static double[] brown(double[] x) {
    double[] f = {x[0], x[1], x[0]};
    f[2] *= f[1];
    f[0] -= 1e6;
    f[1] -= 2e-6;
    f[2] -= 2;
    return f;
  }
}
