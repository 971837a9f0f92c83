package hostile;

import dev.cotangent.Differentiable;

/** A null that nobody looks into does no harm. */
final class UnusedNull {
  private UnusedNull() {}

  // inputs: y=[2][null,2] 1:2; x=1:2; u=0
  // inputs: y=[2][2,2] 1:2; x=1:2; u=1
  @Differentiable
  static double row(double[][] y, double x, int u) {
    return u == 1 ? x * y[0][0] * y[1][1] : x;
  }
}
