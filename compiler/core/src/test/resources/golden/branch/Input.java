package golden;

import dev.cotangent.Differentiable;

final class Input {
  @Differentiable
  static double huber(double x, double delta) {
    double size = Math.abs(x);
    double loss;
    if (size <= delta) {
      loss = x * x / 2;
    } else {
      loss = delta * (size - delta / 2);
    }
    return loss;
  }
}
