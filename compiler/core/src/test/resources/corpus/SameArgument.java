package corpus;

import dev.cotangent.Differentiable;

/** One array or number handed over for several parameters. */
final class SameArgument {
  private SameArgument() {}

  private static double blend(double[] a, double[] b, double t) {
    double s = 0;
    for (int i = 0; i < a.length; i++) {
      s += (1 - t) * a[i] + t * b[b.length - 1 - i] * a[i];
    }
    return s;
  }

  private static void accumulate(double[] into, double[] from, double factor) {
    for (int i = 0; i < into.length; i++) {
      into[i] += factor * from[from.length - 1 - i];
    }
  }

  private static double[] larger(double[] a, double[] b) {
    return a[0] > b[0] ? a : b;
  }

  // inputs: x=[4] -1:1; t=0.2:0.8
  // inputs: x=[1] -1:1; t=0.2:0.8
  @Differentiable
  static double twice(double[] x, double t) {
    return blend(x, x, t) * blend(x, x, blend(x, x, 0.1) * 0.1) + t;
  }

  // inputs: x=[4] -1:1
  // inputs: x=[1] -1:1
  @Differentiable
  static double changedWhileRead(double[] x) {
    double[] a = x.clone();
    accumulate(a, a, 0.5);
    double[] b = a;
    accumulate(b, a, a[0]);
    accumulate(a, x, b[0]);
    return blend(a, b, a[0] * 0.1);
  }

  // inputs: x=[2] distinct -1:1; y=[2] distinct -2:2
  @Differentiable
  static double oneOfTwo(double[] x, double[] y) {
    double[] m = larger(x, y);
    double[] n = larger(larger(y, x), m);
    return m[1] * n[0] + blend(m, x, 0.3);
  }

  // inputs: x=0.5:1
  @Differentiable
  static double scalars(double x) {
    return Math.fma(x, x, x)
        + Math.atan2(x, x * x)
        + Math.max(x * x, x)
        + Math.hypot(x, x)
        + Math.pow(x, x);
  }
}
