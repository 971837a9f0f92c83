package corpus;

import dev.cotangent.Differentiable;
import dev.cotangent.PartialDerivative;

/** What other classes call, and rules for methods of the library. */
final class Sines {
  private Sines() {}

  /** Not differentiable as it stands: a recursion. */
  static double at(double x) {
    if (Math.abs(x) < 1e-3) {
      return x - x * x * x / 6;
    }
    double third = at(x / 3);
    return third * (3 - 4 * third * third);
  }

  @PartialDerivative(of = "java.lang.StrictMath#log", wrt = "x")
  static double logDx(double x) {
    return 1 / x;
  }

  @PartialDerivative(of = "java.lang.StrictMath#atan2", wrt = "y")
  static double atan2Dy(double y, double x) {
    return x / (x * x + y * y);
  }

  @PartialDerivative(of = "java.lang.StrictMath#atan2", wrt = "x")
  static double atan2Dx(double y, double x) {
    return -y / (x * x + y * y);
  }

  @PartialDerivative(of = "java.lang.Math#tanh", wrt = "x")
  static double tanhDx(double x) {
    return 1 / (Math.cosh(x) * Math.cosh(x));
  }

  // inputs: x=[4] 0.5:2
  @Differentiable
  static double logs(double[] x) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += StrictMath.log(x[i]) * StrictMath.log(i + 2) + StrictMath.log(2);
    }
    return sum * StrictMath.atan2(sum, x[0]);
  }

  // inputs: x=-1:1
  @Differentiable
  static double ownTanh(double x) {
    return Math.tanh(x) * Math.sinh(x);
  }
}
