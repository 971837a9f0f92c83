package golden;

import dev.cotangent.Differentiable;

final class Input {
  @Differentiable(wrt = {"a", "b"})
  static double area(double a, double b, double angle) {
    double height = b * Math.sin(angle);
    return a * height / 2;
  }
}
