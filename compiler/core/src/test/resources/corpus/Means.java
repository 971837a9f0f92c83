package corpus;

import dev.cotangent.Differentiable;

/** The arithmetic-geometric mean and other means. */
final class Means {
  private Means() {}

  // inputs: a=0.5:2; b=0.5:2
  @Differentiable
  static double arithmeticGeometric(double a, double b) {
    double x = a;
    double y = b;
    while (Math.abs(x - y) > 1e-14 * x) {
      double m = 0.5 * (x + y);
      y = Math.sqrt(x * y);
      x = m;
    }
    return x;
  }

  // inputs: x=[5] 0.5:2; p=-2:-1
  // inputs: x=[5] 0.5:2; p=1:3
  @Differentiable
  static double power(double[] x, double p) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += Math.pow(x[i], p);
    }
    return Math.pow(sum / x.length, 1 / p);
  }

  // inputs: x=[4] 0.5:2
  @Differentiable
  static double geometric(double[] x) {
    double product = 1;
    for (int i = 0; i < x.length; i++) {
      product *= x[i];
    }
    return Math.pow(product, 1.0 / x.length) + Math.cbrt(product);
  }
}
