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

  // inputs: x=[4] distinct -1:1.1; limit=0.5
  // inputs: x=[4] distinct -1:1.1; limit=-5
  // inputs: x=[4] distinct -1:1.1; limit=9
  @Differentiable(wrt = "x")
  static double[] partial(double[] x, double limit) {
    double[] y = new double[x.length];
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      if (sum > limit) {
        return y;
      }
      sum += x[i] * x[i];
      y[i] = sum * x[x.length - 1 - i];
      if (x[i] > 0.8) {
        y[0] = y[i] * 2;
        return new double[] {y[0], y[i], sum, i};
      }
    }
    y[y.length - 1] = sum;
    return y;
  }
}
