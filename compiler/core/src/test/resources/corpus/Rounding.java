package corpus;

import dev.cotangent.Differentiable;

/** Functions that cut: their derivative is zero, the rest goes on. */
final class Rounding {
  private Rounding() {}

  // inputs: x=1.1:1.4; y=0.2:0.4
  @Differentiable
  static double steps(double x, double y) {
    int n = (int) (x * 3);
    double f = Math.floor(y * 10) + Math.ceil(x) + Math.rint(x + y) + Math.round(x * y);
    return n * x + f * y + Math.signum(x - y) * x * y;
  }

  // inputs: x=5.1:5.4; y=2.1:2.2
  @Differentiable
  static double remainders(double x, double y) {
    return x % y * x + Math.IEEEremainder(x, y) * y;
  }

  // inputs: x=0.1:0.9; table=[5] -1:1
  @Differentiable
  static double interpolation(double x, double[] table) {
    double position = x * (table.length - 1);
    int index = (int) position;
    double fraction = position - index;
    return table[index] * (1 - fraction) + table[index + 1] * fraction;
  }
}
