package hostile;

import dev.cotangent.Differentiable;

/** Numbers that are infinite or none at all, and lead nowhere. */
@SuppressWarnings("cotangent")
final class BranchesNotTaken {
  private BranchesNotTaken() {}

  // gradient: 0.5
  // gradient: 0.0
  // gradient: -0.25
  // inputs: x=2
  // inputs: x=0
  // inputs: x=-4
  @Differentiable
  static double threeFormulas(double x) {
    return x > 0 ? Math.log(x) : x == 0 ? 0 : Math.sqrt(-x);
  }

  // gradient: 0.0, 0.0, 0.0
  // gradient: 0.0, 1.0
  // inputs: x={0, -1, 0}
  // inputs: x={-1, 1}
  // inputs: x={0.5, -1, 2, 1000, 3}
  // inputs: x={1, NaN, 2}
  @Differentiable
  static double logarithmsInALoop(double[] x) {
    double s = 0;
    for (double v : x) {
      if (v <= 0) {
        continue;
      }
      double l = Math.log(v);
      if (Double.isNaN(l) || l > 5) {
        s += Math.sqrt(v - 200);
        break;
      }
      s += l / v;
    }
    return s;
  }

  // gradient: 1.0, 0.0
  // gradient: 3.0, -2.0
  // inputs: x=2; y=0
  // inputs: x=1; y=1
  // inputs: x=3; y=2
  @Differentiable
  static double guardedQuotient(double x, double y) {
    double q = y == 0 ? 0 : x / y;
    return q * q + (y != 0 && x / y > 1 ? x / y : x);
  }

  // gradient: 0.0
  // gradient: -2.0
  // gradient: 0.0
  // inputs: x=0; replaced=true
  // inputs: x=-1; replaced=true
  // inputs: x=1; replaced=false
  @Differentiable
  static double replacedLogarithm(double x, boolean replaced) {
    double y = Math.log(x);
    if (replaced) {
      y = x;
    }
    return y * y;
  }

  // gradient: -0.0625, 0.0
  // inputs: x={4, 0}; k=0
  // inputs: x={0, 4}; k=1
  // inputs: x={4, -1}; k=0
  @Differentiable
  static double oneOfTwoEntries(double[] x, int k) {
    double[] a = new double[2];
    a[0] = 1 / x[0];
    a[1] = Math.sqrt(x[1]);
    return a[k];
  }

  // gradient: 0.0
  // gradient: 4.0
  // inputs: x=0
  // inputs: x=2
  @Differentiable
  static double zeroTimesLogarithm(double x) {
    double z = 0;
    z *= Math.log(x);
    return x * x + (Double.isNaN(z) ? 0 : z);
  }

  // gradient: 1.0
  // gradient: -Infinity
  // gradient: 1.0
  // gradient: 1000.0
  // gradient: 5.0
  // gradient: 2.0
  // inputs: x=0; k=0
  // inputs: x=0; k=1
  // inputs: x=0; k=2
  // inputs: x=0; k=3
  // inputs: x=5; k=2
  // inputs: x=5; k=3
  @Differentiable
  static double overflowBesideASwitch(double x, int k) {
    double l = 1 / x;
    double e = Math.exp(1000 * x);
    switch (k) {
      case 0:
        return x;
      case 1:
        return l;
      case 2:
        return Math.min(e, 5) * x;
      default:
        return e > 5 ? x * 2 : e;
    }
  }

  // gradient: 1.0
  // inputs: x=2
  @Differentiable
  static double overflowInACondition(double x) {
    double large = x * 1e308;
    double larger = large * 10;
    return larger > 1e308 ? x : larger;
  }

  // gradient: 0.0, 8.0
  // gradient: 2.0, 2.0
  // inputs: x=NaN; y=2
  // inputs: x=1; y=2
  @Differentiable
  static double comparisons(double x, double y) {
    return (x < y ? 1 : 0) * x + (!(x < y) ? y : 2 * y) + (x != x ? 7 * y : x);
  }

  // gradient: 2.625, 1.75, 0.0
  // inputs: x={0.25, 0.5, 1}
  @Differentiable
  static double exitAtEquality(double[] x) {
    int i = 0;
    double s = 0;
    while (i < x.length && (s += x[i]) < 2 && x[i++] != 0.5) {
      s *= 1.5;
    }
    return (i > 1 ? s : -s) * s;
  }
}
