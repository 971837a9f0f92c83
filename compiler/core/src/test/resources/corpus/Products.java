package corpus;

import dev.cotangent.Differentiable;

/** Products and quotients of scalars. */
final class Products {
  private Products() {}

  // inputs: x=-2:2; y=-2:2
  // inputs: x=0; y=3
  @Differentiable
  static double product(double x, double y) {
    return x * y;
  }

  // inputs: a=0.5:2; b=0.5:2; c=-1:1
  @Differentiable
  static double quotient(double a, double b, double c) {
    return a / (b + c * c) - c / a;
  }

  // inputs: x=0.3:2; y=1:2
  @Differentiable(wrt = "y")
  static double partly(double x, double y) {
    double z = x * x * y;
    return z + x / y;
  }

  // inputs: x=-2:2
  @Differentiable
  static double identity(double x) {
    return x;
  }

  // inputs: x=-2:2; n=3
  @Differentiable
  static double withInteger(double x, int n) {
    return n * x + n / 2 * x - x / n;
  }
}
