package hostile;

import dev.cotangent.Differentiable;

/** Points where there is no derivative, with the gradients that are promised there. */
final class Kinks {
  private Kinks() {}

  // gradient: 0.0
  // gradient: 0.0
  // gradient: 1.0
  // inputs: x=0.0
  // inputs: x=-0.0
  // inputs: x=4.9e-324
  @Differentiable
  static double abs(double x) {
    return Math.abs(x);
  }

  // gradient: 1.0, 0.0
  // gradient: 1.0, 0.0
  // gradient: 1.0, 0.0
  // gradient: 1.0, 0.0
  // gradient: 0.0, 1.0
  // gradient: 0.0, 1.0
  // inputs: a=0.0; b=-0.0
  // inputs: a=-0.0; b=0.0
  // inputs: a=2; b=2
  // inputs: a=NaN; b=1
  // inputs: a=1; b=NaN
  // inputs: a=1; b=2
  @Differentiable
  static double maximum(double a, double b) {
    return Math.max(a, b);
  }

  // gradient: 1.0, 0.0
  // gradient: 1.0, 0.0
  // gradient: 1.0, 0.0
  // gradient: 0.0, 1.0
  // gradient: 0.0, 1.0
  // inputs: a=0.0; b=-0.0
  // inputs: a=-0.0; b=0.0
  // inputs: a=NaN; b=1
  // inputs: a=1; b=NaN
  // inputs: a=2; b=1
  @Differentiable
  static double minimum(double a, double b) {
    return Math.min(a, b);
  }

  // gradient: 0.0, 0.0
  // gradient: Infinity, 0.0
  // gradient: 0.0, 0.0
  // inputs: x=0; z=0
  // inputs: x=0; z=1
  // inputs: x=-0.0; z=0
  @Differentiable
  static double root(double x, double z) {
    return Math.sqrt(x) * z;
  }

  // gradient: 0.0, -Infinity
  // gradient: Infinity, -Infinity
  // inputs: x=0; z=0
  // inputs: x=0; z=1
  @Differentiable
  static double logarithm(double x, double z) {
    return Math.log(x) * z;
  }

  // gradient: Infinity, 0.0
  // gradient: 0.0, 0.0
  // inputs: x=0; z=1
  // inputs: x=0; z=0
  @Differentiable
  static double cubeRoot(double x, double z) {
    return Math.cbrt(x) * z;
  }

  // gradient: Infinity, 1.5707963267948966
  // gradient: 0.0, 1.5707963267948966
  // gradient: Infinity, -1.5707963267948966
  // inputs: x=1; z=1
  // inputs: x=1; z=0
  // inputs: x=-1; z=1
  @Differentiable
  static double arcSine(double x, double z) {
    return Math.asin(x) * z;
  }

  // gradient: -Infinity, 0.0
  // gradient: 0.0, 0.0
  // gradient: -Infinity, 3.141592653589793
  // inputs: x=1; z=1
  // inputs: x=1; z=0
  // inputs: x=-1; z=1
  @Differentiable
  static double arcCosine(double x, double z) {
    return Math.acos(x) * z;
  }

  // gradient: 0.0, 0.0
  // gradient: Infinity, Infinity
  // inputs: x=0; y=-1; z=0
  // inputs: x=0; y=-1; z=1
  @Differentiable(wrt = {"x", "y"})
  static double logarithms(double x, double y, double z) {
    return Math.log10(x) * z + Math.log1p(y) * z;
  }

  // gradient: 0.0, 0.0
  // gradient: 0.0, NaN
  // gradient: 0.0, 0.0
  // gradient: 1.0, 0.0
  // gradient: Infinity, 0.0
  // gradient: 3.0, NaN
  // gradient: -Infinity, -Infinity
  // gradient: 4.0, 2.772588722239781
  // inputs: x=0; y=0
  // inputs: x=-2; y=0
  // inputs: x=0; y=2
  // inputs: x=0; y=1
  // inputs: x=0; y=0.5
  // inputs: x=-1; y=3
  // inputs: x=0; y=-1
  // inputs: x=2; y=2
  @Differentiable
  static double power(double x, double y) {
    return Math.pow(x, y);
  }

  // gradient: 0.0, 0.0
  // gradient: 0.0, 0.0
  // inputs: x=0; y=0
  // inputs: x=-0.0; y=-0.0
  @Differentiable
  static double origin(double x, double y) {
    return Math.hypot(x, y) + Math.atan2(x, y);
  }

  // gradient: 1.0, -2.0
  // gradient: 1.0, 2.0
  // gradient: 1.0, 0.0
  // gradient: 1.0, -1.0E300
  // gradient: 1.0, 0.0
  // inputs: x=5; y=2
  // inputs: x=-5; y=2
  // inputs: x=0.5; y=2
  // inputs: x=1e300; y=1
  // inputs: x=1; y=Infinity
  @Differentiable
  static double remainder(double x, double y) {
    return x % y;
  }

  // gradient: 1.0, -2.0
  // gradient: 1.0, -3.0
  // inputs: x=5; y=2
  // inputs: x=5.5; y=2
  @Differentiable
  static double ieeeRemainder(double x, double y) {
    return Math.IEEEremainder(x, y);
  }

  // gradient: -1.0, 0.0
  // gradient: -1.0, 0.0
  // gradient: 1.0, 0.0
  // gradient: -1.0, 0.0
  // inputs: x=2; s=-0.0
  // inputs: x=-2; s=0.0
  // inputs: x=-2; s=-3
  // inputs: x=0.0; s=-3
  @Differentiable
  static double sign(double x, double s) {
    return Math.copySign(x, s);
  }

  // gradient: 3.0, 0.0
  // inputs: x=2; s=1
  @Differentiable
  static double neighbours(double x, double s) {
    return Math.nextUp(x) + Math.nextDown(x) + Math.nextAfter(x, s);
  }

  // gradient: 0.0
  // gradient: 0.0
  // inputs: x=0
  // inputs: x=-0.0
  @Differentiable
  static double guardedSine(double x) {
    return x == 0 ? 1 : Math.sin(x) / x;
  }

  // gradient: 0.0, 0.0
  // gradient: 1.0, -1.0
  // inputs: x=1; y=0
  // inputs: x=1; y=1
  @Differentiable
  static double guardedDivision(double x, double y) {
    double r = 0;
    if (y != 0) {
      r = x / y;
    }
    return r;
  }

  // gradient: 0.0, 1.0, 0.0, 1.0
  // inputs: x={0, 1, -4, 1}
  @Differentiable
  static double guardedInLoop(double[] x) {
    double s = 0;
    for (int i = 0; i < x.length; i++) {
      double t;
      if (x[i] > 0) {
        t = Math.log(x[i]) / x[i];
      } else {
        t = 5;
      }
      s += t;
    }
    return s;
  }

  // gradient: 0.0, 1.0
  // gradient: 1.0, 0.0
  // inputs: x={0, 0}; k=1
  // inputs: x={0, 0}; k=0
  @Differentiable
  static double entryNotRead(double[] x, int k) {
    double[] a = {1 / x[0], Math.sqrt(x[1])};
    a[k] = x[k];
    return a[k];
  }

  // no differences
  // inputs: x=-0.0
  // inputs: x=0.0
  // inputs: x=NaN
  // inputs: x=Infinity
  // inputs: x=-Infinity
  @Differentiable
  static double[] identities(double x) {
    double[] sums = {x + 0, x - 0, 0 - x, 0 + x, x + -0.0, x - -0.0, -0.0 + x, -0.0 - x, x - x};
    double[] products = {x * 1, -x, x * -1, x / 1, x * 0, 0 * x, x / x, -(-x), 0 - (0 - x)};
    double[] others = {x * x / x, Math.pow(x, 1), Math.pow(x, 2), 1 - x, -(x - 1), x + x - x};
    double[] ends = {Math.max(x, 0), Math.min(0.0, x), Math.max(-0.0, x), Math.pow(x, 0.5)};
    double[] all = new double[40];
    System.arraycopy(sums, 0, all, 0, sums.length);
    System.arraycopy(products, 0, all, 10, products.length);
    System.arraycopy(others, 0, all, 20, others.length);
    System.arraycopy(ends, 0, all, 30, ends.length);
    return all;
  }
}
