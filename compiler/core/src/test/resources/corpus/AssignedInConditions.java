package corpus;

import dev.cotangent.Differentiable;

/** Variables that are assigned in a condition, and have a value only where it holds. */
final class AssignedInConditions {
  private AssignedInConditions() {}

  // inputs: x={0.5, 1.2, -0.3, -2, 4}
  // inputs: x=[3] 0.2:1
  // inputs: x=[0] 0:1
  @Differentiable
  static double untilNegative(double[] x) {
    int i = -1;
    double v;
    double sum = 0;
    while (++i < x.length && (v = x[i]) > -1) {
      sum += v * v;
    }
    return sum;
  }

  // inputs: x=0.5:2; y=0.5:2; n=3
  // inputs: x=0.5:2; y=0.5:2; n=-3
  @Differentiable
  static double unless(double x, double y, int n) {
    double product;
    if (n < 0 || (product = x * y) < 0) {
      return x - y;
    }
    return product * product;
  }
}
