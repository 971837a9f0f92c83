package corpus;

import dev.cotangent.Differentiable;

/** Fractions from below, from above by Lentz, and by their convergents. */
final class ContinuedFractions {
  private ContinuedFractions() {}

  // inputs: a=[4] 0.5:1; b=[4] 1:2
  // inputs: a=[1] 0.5:1; b=[1] 1:2
  // inputs: a=[0] 0:1; b=[0] 0:1
  @Differentiable
  static double fromBelow(double[] a, double[] b) {
    double value = 0;
    for (int i = a.length - 1; i >= 0; i--) {
      value = a[i] / (b[i] + value);
    }
    return value;
  }

  // inputs: a=[4] 0.5:1; b=[4] 1:2
  // inputs: a=[0] 0:1; b=[0] 0:1
  @Differentiable
  static double convergents(double[] a, double[] b) {
    double p0 = 1, p1 = 0, q0 = 0, q1 = 1;
    for (int i = 0; i < a.length; i++) {
      double p = b[i] * p1 + a[i] * p0;
      double q = b[i] * q1 + a[i] * q0;
      p0 = p1;
      p1 = p;
      q0 = q1;
      q1 = q;
      if (q1 > 2) {
        p0 /= q1;
        p1 /= q1;
        q0 /= q1;
        q1 = 1;
      }
    }
    return p1 / q1;
  }

  // inputs: x=0.3:0.9
  @Differentiable
  static double lentzTangent(double x) {
    double f = 1e-30, c = f, d = 0;
    for (int i = 1; i < 12; i++) {
      double a = i == 1 ? x : -x * x;
      double b = 2 * i - 1;
      d = b + a * d;
      c = b + a / c;
      d = 1 / d;
      double delta = c * d;
      f *= delta;
      if (Math.abs(delta - 1) < 1e-15) {
        return f;
      }
    }
    return f;
  }
}
