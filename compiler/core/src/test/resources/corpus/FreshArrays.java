package corpus;

import dev.cotangent.Differentiable;

/** Arrays that live for one iteration, come from helpers, or outlive their loop. */
final class FreshArrays {
  private FreshArrays() {}

  private static double[] powers(double x, int n) {
    double[] p = new double[n];
    double power = 1;
    for (int i = 0; i < n; i++) {
      p[i] = power;
      power *= x;
    }
    return p;
  }

  private static double[] reversed(double... v) {
    double[] r = new double[v.length];
    for (int i = 0; i < v.length; i++) {
      r[v.length - 1 - i] = v[i];
    }
    return r;
  }

  // inputs: x=[4] -1:1
  // inputs: x=[1] -1:1
  // inputs: x=[0] -1:1
  @Differentiable
  static double growing(double[] x) {
    double[] kept = {0.5};
    double s = 0;
    for (int i = 0; i < x.length; i++) {
      double[] p = powers(x[i], i + 2);
      double[] r = reversed(p);
      r[0] += kept[kept.length - 1];
      s += Tools.dot(p, r);
      kept = r;
    }
    return s + kept[0];
  }

  // inputs: x=0.5:1; y=0.5:1
  @Differentiable
  static double[] chained(double x, double y) {
    return reversed(reversed(x, y, 1)[1], powers(y, 3)[2], reversed().length * x, reversed(x)[0]);
  }

  // inputs: x=[3] -1:1; wide=true
  // inputs: x=[3] -1:1; wide=false
  @Differentiable
  static double eitherLength(double[] x, boolean wide) {
    double[] a = wide ? new double[5] : x.clone();
    double[] b = wide ? x : powers(x[0], 4);
    for (int i = 0; i < Math.min(a.length, b.length); i++) {
      a[i] += b[i] * b[0];
    }
    return a[a.length - 1] + a[1] * b[1];
  }

  // inputs: x=[5] -1:1
  // inputs: x=[2] -1:1
  @Differentiable
  static double shrinking(double[] x) {
    double[] a = x;
    while (a.length > 1) {
      double[] b = new double[a.length - 1];
      for (int i = 0; i < b.length; i++) {
        b[i] = a[i] * a[i + 1] + 0.1 * i;
      }
      a = b;
    }
    return a[0];
  }
}
