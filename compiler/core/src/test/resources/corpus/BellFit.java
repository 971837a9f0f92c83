package corpus;

import dev.cotangent.Differentiable;

/** A bell curve through fifteen points that are symmetric about the eighth. */
final class BellFit {
  private BellFit() {}

  private static final double[] HALF = {
    0.0009, 0.0044, 0.0175, 0.0540, 0.1295, 0.2420, 0.3521, 0.3989
  };

  // inputs: x={0.4, 1, 0}
  // inputs: x=[3] 0.3:1
  @Differentiable
  static double[] residuals(double[] x) {
    double[] f = new double[2 * HALF.length - 1];
    for (int i = 0, j = f.length - 1; i <= j; i++, j--) {
      f[i] = bell(x, 3.5 - 0.5 * i) - HALF[i];
      f[j] = bell(x, 3.5 - 0.5 * j) - HALF[i];
    }
    return f;
  }

  private static double bell(double[] x, double t) {
    final double d = t - x[2];
    return x[0] * Math.exp(-x[1] * d * d / 2);
  }
}
