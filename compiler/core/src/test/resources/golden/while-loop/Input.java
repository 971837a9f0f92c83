package golden;

import dev.cotangent.Differentiable;

final class Input {
  @Differentiable
  static double root(double a) {
    double x = a;
    while (Math.abs(x * x - a) > 1e-12 * a) {
      x = (x + a / x) / 2;
    }
    return x;
  }
}
