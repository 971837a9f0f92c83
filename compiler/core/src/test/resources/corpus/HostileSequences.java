package corpus;

import dev.cotangent.Differentiable;

/** Operands with side effects, in arguments, helpers and headers of loops. */
@SuppressWarnings("cotangent")
final class HostileSequences {
  private HostileSequences() {}

  // inputs: x=1:1.2; y=0.6:0.8
  @Differentiable
  static double variablesExchanged(double x, double y) {
    x = x + (x = y) * x;
    y += y++ * ++y - (y = x) + y--;
    return x * y;
  }

  private static double twice(double[] a, int i) {
    a[i] *= 2;
    return a[i];
  }

  // inputs: w=[3] 0.5:1
  @Differentiable
  static double helpersBetweenReads(double[] w) {
    double[] a = w.clone();
    return a[0] + twice(a, 0) * a[0] - twice(a, 0) * (a[0] = 3) + a[0];
  }

  // inputs: w=[3] 0.5:1
  @Differentiable
  static double helpersInCompoundAssignments(double[] w) {
    double[] a = w.clone();
    a[0] += twice(a, 0);
    a[1] -= twice(a, 0) + twice(a, 1);
    return a[0] * a[1];
  }

  private static double three(double x, double y, double z) {
    return x * 100 + y * 10 + z * x;
  }

  // inputs: x=1.1:1.3
  @Differentiable
  static double argumentsThatAssign(double x) {
    return three(x++, x *= x, x-- * x);
  }

  // inputs: x=1.1:1.3; n=0
  // inputs: x=1.1:1.3; n=1
  // inputs: x=1.1:1.3; n=5
  // inputs: x=1.1:1.3; n=8
  @Differentiable
  static double conditionThatCountsBothWays(double x, int n) {
    double s = x;
    for (int i = 0, j = n; (i += 1) < j-- && (s *= x) < 1e6; s += i * j) {
      if ((i & 1) == 0) {
        continue;
      }
      s -= x * (j ^= 1);
    }
    return s;
  }

  // inputs: x=[3] -1:1
  @Differentiable
  static double namesExchangedInLoop(double[] x) {
    double[] a = x.clone(), b = x.clone(), t;
    b[0] *= 2;
    for (int i = 0; i < 3; i++) {
      t = a;
      a = b;
      b = t;
      a[i] += b[(i + 1) % 3];
    }
    return a[0] + b[1] * a[2];
  }

  // inputs: x=[3] -1:1
  @Differentiable
  static double productsOfExchangedNames(double[] x) {
    double[] a = x.clone(), b = x.clone(), t;
    b[0] *= 2;
    for (int i = 0; i < 3; i++) {
      t = a;
      a = b;
      b = t;
      a[i] += b[(i + 1) % 3] * a[i];
    }
    return a[0] + b[1] * a[2];
  }

  // inputs: x=[4] 0.3:0.6
  // inputs: x=[1] 3:4
  // inputs: x=[0] 0:1
  @Differentiable
  static double sumInCondition(double[] x) {
    int i = 0;
    double s = 0;
    while (i < x.length && (s += x[i]) < 2 && x[i++] != 0.5) {
      s *= 1.5;
    }
    return (i > 1 ? s : -s) * s;
  }

  // inputs: x=[3] 0.3:0.6
  // inputs: x={0.4, 0.3, 0.9, 3, 5, 6}
  // inputs: x={0.4, -3}
  // inputs: x=[0] 0:1
  @Differentiable
  static double assignedInCondition(double[] x) {
    int i = -1;
    double v = 0, s = 0, p = 1;
    while (++i < x.length && (v = x[i]) > -1) {
      p *= v + (s += v);
      if ((p = p * .5 + v) > 5) {
        break;
      }
    }
    return s * p;
  }
}
