package corpus;

import dev.cotangent.Differentiable;

/** Rosenbrock's valley in any dimension. */
final class Rosenbrock {
  private Rosenbrock() {}

  // inputs: x=[2] -1.5:1.5
  // inputs: x=[7] -1.5:1.5
  // inputs: x=[1] -1.5:1.5
  // inputs: x=[0] -1.5:1.5
  @Differentiable
  static double value(double[] x) {
    double sum = 0;
    for (int i = 0; i < x.length - 1; i++) {
      double a = 1 - x[i];
      double b = x[i + 1] - x[i] * x[i];
      sum += a * a + 100 * b * b;
    }
    return sum;
  }

  // inputs: x=-1:1; y=-1:1
  @Differentiable
  static double planar(double x, double y) {
    return (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x);
  }
}
