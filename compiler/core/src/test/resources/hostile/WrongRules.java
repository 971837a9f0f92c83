package hostile;

import dev.cotangent.Differentiable;
import dev.cotangent.PartialDerivative;
import dev.cotangent.Pullback;
import dev.cotangent.SpecialFunctions;

/** Rules that are wrong on purpose, which shows whether they are the ones used. */
final class WrongRules {
  private static int calls;

  private WrongRules() {}

  /** Methods that nobody can look into. */
  static final class Opaque {
    private Opaque() {}

    @SuppressWarnings("finally")
    static double product(double x, int n) {
      while (true) {
        try {
          return x * n;
        } finally {
          n++;
        }
      }
    }

    static double twice(double x) {
      return 2 * x;
    }
  }

  static double square(double x) {
    calls++;
    return x * x;
  }

  @PartialDerivative(of = "square", wrt = "x")
  static double squareDx(double x) {
    return 2 * x * 10;
  }

  static double linear(double x, int k, double y) {
    return x * k + y;
  }

  @PartialDerivative(of = "linear", wrt = "a")
  static double linearDx(double a, int n, double b) {
    return n + 100;
  }

  @PartialDerivative(of = "linear", wrt = "b")
  static double linearDy(double a, int n, double b) {
    return 7;
  }

  @PartialDerivative(of = "hostile.WrongRules.Opaque#product", wrt = "x")
  static double productDx(double x, int n) {
    return n;
  }

  static double checked(double x) {
    if (x < 0) {
      throw new IllegalArgumentException("negative");
    }
    return x;
  }

  @PartialDerivative(of = "checked", wrt = "x")
  static double checkedDx(double x) {
    return 1;
  }

  static double first(double... x) {
    return x[0];
  }

  @Pullback(of = "first")
  static void firstPullback(double[] x, double result, double cotangent, double[] xGrad) {
    xGrad[0] += 5 * cotangent;
  }

  // gradient: 3241.0
  // inputs: x=2
  @Differentiable
  static double squares(double x) {
    return square(x) + square(square(x)) + x;
  }

  // gradient: 7139.0, 104007.0
  // inputs: x=2; f=3; k=4
  @Differentiable
  static double constantsAmongArguments(double x, float f, int k) {
    double s = linear(x, k, x) + linear(f, k, x) * 1000;
    return s + linear(k, k, f) + linear(3, k, x * x);
  }

  // gradient: 5.0
  // inputs: x=2.5
  @Differentiable
  static double opaque(double x) {
    return Opaque.product(x, 3) + Opaque.twice(x);
  }

  // gradient: 6.0
  // gradient: -2.0
  // inputs: x=3; f=true
  // inputs: x=-1; f=false
  // inputs: x=-1; f=true
  @Differentiable
  static double throwing(double x, boolean f) {
    return (f ? checked(x) : x) * x;
  }

  // gradient: 5.0
  // inputs: x=2
  @Differentiable
  static double variableArguments(double x) {
    return first(x, x * x);
  }

  // gradient: 1.0
  // inputs: z={1}
  // inputs: z=[0] 0:1
  // inputs: z={-Infinity, -Infinity}
  // inputs: z={1000, 1000.5, -1e9}
  @Differentiable
  static double logSumExp(double[] z) {
    return SpecialFunctions.logSumExp(z);
  }
}
