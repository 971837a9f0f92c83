package corpus;

import dev.cotangent.Differentiable;

/** Bessel functions by Miller's backward recurrence, the gamma function by Lanczos. */
final class BesselRecurrence {
  private BesselRecurrence() {}

  private static final double[] LANCZOS = {
    76.18009172947146,
    -86.50532032941677,
    24.01409824083091,
    -1.231739572450155,
    0.1208650973866179e-2,
    -0.5395239384953e-5
  };

  // inputs: x=0.5:3; order=2; start=16
  // inputs: x=0.5:3; order=0; start=16
  // inputs: x=-2:-1; order=3; start=20
  @Differentiable
  static double besselJ(double x, int order, int start) {
    double next = 0, now = 1e-9, sum = 0, result = 0;
    for (int k = start; k > 0; k--) {
      double before = 2 * k / x * now - next;
      next = now;
      now = before;
      if (k - 1 == order) {
        result = now;
      }
      if ((k & 1) == 1) {
        sum += k == 1 ? now : 2 * now;
      }
    }
    return result / sum;
  }

  // inputs: x=0.5:3
  // inputs: x=20:30
  @Differentiable
  static double logGamma(double x) {
    double t = x + 5.5;
    t -= (x + 0.5) * Math.log(t);
    double series = 1.000000000190015;
    double y = x;
    for (double c : LANCZOS) {
      series += c / ++y;
    }
    return -t + Math.log(2.5066282746310005 * series / x);
  }

  // inputs: a=0.5:1; x=0.5:1
  // inputs: a=0.5:1; x=3:4
  @Differentiable
  static double incompleteGamma(double a, double x) {
    if (x < a + 1) {
      double term = 1 / a, sum = term, n = a;
      for (int i = 0; i < 40; i++) {
        term *= x / ++n;
        sum += term;
        if (term < sum * 1e-16) {
          break;
        }
      }
      return sum * Math.exp(-x + a * Math.log(x) - logGamma(a));
    }
    double b = x + 1 - a, c = 1e30, d = 1 / b, h = d;
    for (int i = 1; i < 45; i++) {
      double an = -i * (i - a);
      b += 2;
      d = 1 / (an * d + b);
      c = b + an / c;
      h *= d * c;
    }
    return 1 - Math.exp(-x + a * Math.log(x) - logGamma(a)) * h;
  }
}
