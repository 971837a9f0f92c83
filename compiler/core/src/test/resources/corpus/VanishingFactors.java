package corpus;

import dev.cotangent.Differentiable;
import dev.cotangent.PartialDerivative;

/** Derivatives that may be infinite, times a factor that is zero, but not constant. */
final class VanishingFactors {
  private VanishingFactors() {}

  // inputs: x=0.5:2; y=0
  // inputs: x=0.5:2; y=-1:1
  @Differentiable
  static double root(double x, double y) {
    return Math.sqrt(x) * y + Math.log(x) * Math.sin(y);
  }

  // inputs: x=0.5:2; y=0
  // inputs: x=0.5:2; y=2
  @Differentiable
  static double power(double x, double y) {
    return Math.pow(x, y);
  }

  static double arc(double x) {
    return Math.asin(x) * x;
  }

  @PartialDerivative(of = "arc", wrt = "x")
  static double arcDx(double x) {
    return Math.asin(x) + x / Math.sqrt(1 - x * x);
  }

  // inputs: x=-0.5:0.5; y=0
  @Differentiable
  static double ruled(double x, double y) {
    return arc(x) * Math.sin(y);
  }

  // inputs: x=[3] 0.5:2; y=[3] 0:0
  @Differentiable
  static double chosen(double[] x, double[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double ratio = y[i] / x[i];
      sum += x[i] > 0 ? ratio * Math.cbrt(x[i]) : 0;
    }
    return sum;
  }
}
