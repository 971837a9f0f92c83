package hostile;

import dev.cotangent.Differentiable;
import java.util.Objects;

/** Several things that may throw, of which the first has to, whether its value is used or not. */
final class OrderOfExceptions {
  private OrderOfExceptions() {}

  private static double inverse(double x) {
    if (x == 0) {
      throw new ArithmeticException("zero");
    }
    return 1 / x;
  }

  private static double entry(double[] a, int i, String name) {
    if (i < 0 || i >= a.length) {
      throw new IndexOutOfBoundsException(name + " has no " + i + ", but " + a.length);
    }
    return a[i];
  }

  // inputs: x={1, 2, 3}; n=3
  // inputs: x={1, 2, 3}; n=5
  // inputs: x={1, 0, 3}; n=3
  // inputs: x={1, 2, 3}; n=2
  // inputs: x=null; n=2
  // inputs: x=null; n=0
  @Differentiable
  static double helpersInALoop(double[] x, int n) {
    double s = 0;
    for (int i = 0; i < n; i++) {
      s += inverse(entry(x, i, "x"));
    }
    return s;
  }

  // inputs: x=1; y=2; d=0
  // inputs: x=1; y=2; d=1
  @Differentiable
  static double unusedQuotients(double x, double y, int d) {
    int q = 7 / d;
    double unused = 3 % d;
    return x * y;
  }

  // inputs: x={1, 2}; i=-1
  // inputs: x={1, 2}; i=0
  // inputs: x={1, 2}; i=2
  @Differentiable
  static double unusedEntry(double[] x, int i) {
    double unused = x[i];
    return x[0] * 2;
  }

  // inputs: x={1}; z=0
  // inputs: x={1}; z=1
  @Differentiable(wrt = "x")
  static double unusedHelper(double[] x, double z) {
    inverse(z);
    return x[0];
  }

  // inputs: x={1, 2}; i=-1; d=0
  // inputs: x={1, 2}; i=1; d=0
  // inputs: x={1, 2}; i=2; d=1
  // inputs: x={1, 2}; i=1; d=1
  // inputs: x=null; i=0; d=0
  @Differentiable
  static double entryThenQuotient(double[] x, int i, int d) {
    return x[i] + 1 / d;
  }

  // inputs: x={1, 2}; i=-1; d=0
  // inputs: x={1, 2}; i=1; d=0
  // inputs: x={1, 2}; i=2; d=1
  // inputs: x={1, 2}; i=1; d=1
  // inputs: x=null; i=0; d=1
  // inputs: x=null; i=5; d=1
  @Differentiable
  static double quotientThenStore(double[] x, int i, int d) {
    double[] a = new double[2];
    a[i] = 1 / d;
    return a[0] + x[0];
  }

  // inputs: x={1, 2}; i=1; d=0
  // inputs: x={1, 2}; i=2; d=1
  // inputs: x={1, 2}; i=1; d=1
  // inputs: x={1, 2}; i=0; d=1
  @Differentiable
  static double compoundStore(double[] x, int i, int d) {
    double[] a = {1, 2};
    a[i] += 1 / d * x[0];
    return a[0];
  }

  // inputs: x=1; d=0
  // inputs: x=-1; d=0
  // inputs: x=-1; d=1
  @Differentiable
  static double conditionalQuotient(double x, int d) {
    return x > 0 ? x * x : x * (1 / d);
  }

  // inputs: x=1
  // inputs: x=-1
  @Differentiable
  static double assertionThatAssigns(double x) {
    double y = x;
    assert (y *= 2) > 0 : "not positive: " + x;
    return y;
  }

  // inputs: x=1; n=-1
  // inputs: x=1; n=0
  // inputs: x=1; n=1
  @Differentiable
  static double assertions(double x, int n) {
    assert n != 0;
    assert n > 0 : n;
    return x * n;
  }

  // inputs: x={1, 2, 3}
  // inputs: x={1, 2}
  // inputs: x={1, 2, 101}
  // inputs: x={1, 2, 3, 4}
  @Differentiable
  static double filledAndThenRejected(double[] x) {
    double[] y = new double[3];
    int i = 0;
    for (; ; ) {
      if (i == y.length) {
        break;
      }
      y[i] = x[i];
      i++;
    }
    if (y[2] > 100) {
      throw new UnsupportedOperationException();
    }
    return y[0] * y[1] * y[2];
  }

  // inputs: x={1, 2, 3}; i=-1
  // inputs: x={1, 2, 3}; i=2
  // inputs: x={1, 2, 3}; i=3
  // inputs: x=null; i=0
  @Differentiable
  static double checksOfTheLibrary(double[] x, int i) {
    Objects.requireNonNull(x, "x is null");
    return x[Objects.checkIndex(i, x.length)] * 2;
  }

  // inputs: x=1
  // inputs: x=-1.5
  @Differentiable
  static double throwOrReturn(double x) {
    if (x < 0) {
      throw new IllegalArgumentException("x " + x + 'c' + 1 + 2L + 1.5f + true);
    } else {
      return x;
    }
  }

  // inputs: x=1; a=5; b=0
  // inputs: x=1; a=-9223372036854775808; b=-1
  // inputs: x=1; a=-7; b=4
  @Differentiable
  static double remainderOfLongs(double x, long a, long b) {
    long q = a % b;
    return x * q;
  }

  // inputs: x=1; a=-2147483648; b=-1
  // inputs: x=1; a=5; b=0
  // inputs: x=1; a=-7; b=2
  @Differentiable
  static double quotientAndRemainder(double x, int a, int b) {
    return x * (a / b) + x * (a % b);
  }

  // inputs: x=[3][2,0,3] 1:2; k=1
  // inputs: x=[2][2] -2:-1; k=0
  // inputs: x=[2][2] -2:-1; k=1
  // inputs: x=[2][2,null] 1:2; k=0
  @Differentiable
  static double thrownFromNestedLoops(double[][] x, int k) {
    double s = 0;
    for (double[] r : x) {
      for (double v : r) {
        if (v < 0) {
          if (k > 0) {
            throw new ArrayStoreException("k" + k);
          }
          s -= v;
          continue;
        }
        s += v;
      }
    }
    return s * s;
  }

  // inputs: x=200
  // inputs: x=1.5
  // inputs: x=0.3
  @Differentiable
  static double onlyWayOutOfALoop(double x) {
    while (true) {
      x *= 2;
      if (x > 100) {
        throw new IllegalStateException("x = " + x);
      }
      if (x > 2 && x < 20) {
        return x * x;
      }
    }
  }
}
