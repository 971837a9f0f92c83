package corpus;

import dev.cotangent.Differentiable;

/** Conditions of every kind. */
final class Conditionals {
  private Conditionals() {}

  // inputs: x=-1:1; y=-1:1; flag=true
  // inputs: x=-1:1; y=-1:1; flag=false
  @Differentiable
  static double nested(double x, double y, boolean flag) {
    double z;
    if (flag && x < y || !flag && x * y > 0) {
      z = x * x;
      if (z > 0.5 ^ flag) {
        z += y;
      } else if (y > 0) {
        z -= Math.sin(y);
      }
    } else {
      z = flag ? x : y > x ? 2 * y : 3 * x * y;
    }
    return z * x + y;
  }

  // inputs: x=0.5:2
  // inputs: x=-2:-0.5
  // inputs: x=0
  @Differentiable
  static double guarded(double x) {
    return x == 0 ? 1 : Math.sin(x) / x;
  }

  // inputs: x=0.5:2
  // inputs: x=-2:-0.5
  @Differentiable
  static double notTaken(double x) {
    double y = 0;
    if (x > 0) {
      y = Math.sqrt(x) + Math.log(x);
    }
    return y + (x < 0 ? Math.sqrt(-x) : x);
  }

  // inputs: x=[6] -1:1; mask=[6] any
  @Differentiable
  static double masked(double[] x, boolean[] mask) {
    boolean any = false;
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      if (mask[i] & i != 2 | x[i] > 2) {
        sum += Math.exp(x[i]);
        any = true;
      }
    }
    return any ? sum : -1;
  }
}
