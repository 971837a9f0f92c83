package corpus;

import dev.cotangent.Differentiable;

/** Values stored early in a loop and used iterations later, or only after the loop. */
final class DelayedUse {
  private DelayedUse() {}

  // inputs: x=[8] -1:1; lag=3
  // inputs: x=[8] -1:1; lag=0
  // inputs: x=[2] -1:1; lag=3
  @Differentiable
  static double lagged(double[] x, int lag) {
    double[] memory = new double[lag + 1];
    double s = 0.2;
    for (int t = 0; t < x.length; t++) {
      double old = memory[t % (lag + 1)];
      memory[t % (lag + 1)] = s * x[t];
      s = 0.8 * s + x[t] * (old + 1);
    }
    return s;
  }

  // inputs: x=[7] distinct -1:1.1
  // inputs: x=[0] 0:1
  @Differentiable
  static double lastSeen(double[] x) {
    double lastPositive = 1;
    double lastNegative = -1;
    double product = 1;
    for (double v : x) {
      if (v > 0) {
        product += lastNegative * v;
        lastPositive = v * v;
      } else {
        product -= lastPositive * v;
        lastNegative = Math.sin(v) * lastPositive;
      }
    }
    return product * lastPositive + lastNegative;
  }

  // inputs: x=[6] -1:1; at=4
  // inputs: x=[6] -1:1; at=0
  // inputs: x=[6] -1:1; at=99
  @Differentiable
  static double snapshotAt(double[] x, int at) {
    double[] a = x.clone();
    double[] frozen = new double[6];
    double level = 0;
    for (int t = 0; t < 6; t++) {
      if (t == at) {
        frozen = a.clone();
        level = a[t];
      }
      for (int i = 0; i < 6; i++) {
        a[i] = 0.7 * a[i] + 0.3 * a[(i + t) % 6] * x[t];
      }
    }
    return a[0] * frozen[1] + a[5] * frozen[4] + level * level;
  }
}
