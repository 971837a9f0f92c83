package hostile;

import dev.cotangent.Differentiable;

/** Integer divisions by a zero that is known: they throw where they are reached. */
final class DivisionByZero {
  private DivisionByZero() {}

  // inputs: x=1:2; n=0
  // inputs: x=1:2; n=1
  // inputs: x=1:2; n=2
  @Differentiable
  static double constant(double x, int n) {
    if (n == 1) {
      return x * (n / 0);
    }
    if (n == 2) {
      return x * (5L % 0L);
    }
    return x * x;
  }
}
