package corpus;

import dev.cotangent.Differentiable;

/** A polynomial by Horner's rule, and its own derivative. */
final class Horner {
  private Horner() {}

  // inputs: c=[6] -1:1; x=-1.5:1.5
  // inputs: c=[1] -1:1; x=2
  // inputs: c=[0] -1:1; x=2
  @Differentiable
  static double value(double[] c, double x) {
    double sum = 0;
    for (int i = c.length - 1; i >= 0; i--) {
      sum = sum * x + c[i];
    }
    return sum;
  }

  // inputs: c=[5] -1:1; x=[3] -1.5:1.5
  @Differentiable
  static double[] values(double[] c, double[] x) {
    double[] y = new double[x.length];
    for (int i = c.length; --i >= 0; ) {
      for (int j = 0; j < x.length; j++) {
        y[j] = y[j] * x[j] + c[i];
      }
    }
    return y;
  }
}
