package golden;

import dev.cotangent.Differentiable;

final class Input {
  @Differentiable
  static double last(double[] x) {
    double[] sums = x.clone();
    accumulate(sums);
    return sums[sums.length - 1];
  }

  private static void accumulate(double[] a) {
    for (int i = 1; i < a.length; i++) {
      a[i] += a[i - 1] * a[i - 1];
    }
  }
}
