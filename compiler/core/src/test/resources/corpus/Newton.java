package corpus;

import dev.cotangent.Differentiable;

/** Newton's iteration in a while loop. */
final class Newton {
  private Newton() {}

  // inputs: a=0.5:4
  // inputs: a=2
  @Differentiable
  static double squareRoot(double a) {
    double x = a;
    double change = 1;
    while (Math.abs(change) > 1e-13) {
      double next = 0.5 * (x + a / x);
      change = next - x;
      x = next;
    }
    return x;
  }

  // inputs: c=[3] 0.1:0.5
  @Differentiable
  static double root(double[] c) {
    double x = 0;
    int steps = 0;
    while (steps < 25) {
      double f = Math.exp(x) * c[0] + c[1] * x - c[2] - 1;
      double slope = Math.exp(x) * c[0] + c[1];
      x -= f / slope;
      steps++;
    }
    return x;
  }
}
