package corpus;

import dev.cotangent.Differentiable;

/** Bisection: the result depends on the data through comparisons and arithmetic. */
final class Bisection {
  private Bisection() {}

  // inputs: a=1:2; b=0.3:0.5
  @Differentiable
  static double interpolatedRoot(double a, double b) {
    double low = 0;
    double high = 2;
    for (int i = 0; i < 8; i++) {
      double middle = 0.5 * (low + high);
      if (middle * middle * middle * b + middle - a > 0) {
        high = middle;
      } else {
        low = middle;
      }
    }
    double fl = low * low * low * b + low - a;
    double fh = high * high * high * b + high - a;
    return low - fl * (high - low) / (fh - fl);
  }
}
