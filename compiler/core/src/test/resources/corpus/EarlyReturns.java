package corpus;

import dev.cotangent.Differentiable;

/** Returns out of nested loops, and from helpers in the middle of expressions. */
final class EarlyReturns {
  private EarlyReturns() {}

  private static double search(double[] a, double low, double[] trace) {
    for (int i = 0; i < a.length; i++) {
      trace[0] += a[i];
      if (a[i] > low) {
        trace[1] *= a[i];
        return a[i] * (i + 1);
      }
      for (int j = i; j >= 0; j--) {
        if (a[i] * a[j] < -0.5) {
          return trace[0] - a[j];
        }
      }
    }
    return -low;
  }

  // inputs: x=[5] distinct -1:1.1
  // inputs: x={-1, -0.9, 0.7}
  // inputs: x={-0.4}
  // inputs: x=[0] 0:1
  @Differentiable
  static double twice(double[] x) {
    double[] trace = {0, 2};
    double s = search(x, 0.5, trace) * 2 + search(x, trace[0], trace) * trace[1];
    return s + trace[0] * trace[1];
  }

  // inputs: x=0.2:0.9; n=7
  // inputs: x=0.2:0.9; n=0
  @Differentiable
  static double countdown(double x, int n) {
    double s = 0;
    do {
      if (n <= 0) return s + x;
      s = s * x + n--;
      while (s > 6) {
        s *= x;
        if (s < 1) return s - x;
        n--;
      }
    } while (true);
  }
}
