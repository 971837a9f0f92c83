package hostile;

import dev.cotangent.Differentiable;

/** Methods that throw for some of their inputs. */
final class Exceptions {
  private Exceptions() {}

  // inputs: x=[4] -1:1; k=3
  // inputs: x=[4] -1:1; k=4
  // inputs: x=[4] -1:1; k=-1
  // inputs: x=[4] -1:1; k=-2
  // inputs: x=[4] -1:1; k=2
  @Differentiable
  static double outOfBounds(double[] x, int k) {
    double s = 0;
    for (int i = 0; i <= k; i++) {
      s += x[i] * x[k];
    }
    return s + x[k] * x[0];
  }

  // inputs: x=[4] -1:1; k=4
  // inputs: x=[4] -1:1; k=2
  // inputs: x=[4] -1:1; k=3
  @Differentiable
  static double unusedRead(double[] x, int k) {
    double unused = x[k];
    int quotient = 10 / (k - 3);
    return x[0];
  }

  // inputs: x=[4] -1:1; k=0
  // inputs: x=[4] -1:1; k=2
  // inputs: x=[0] -1:1; k=2
  @Differentiable
  static double unusedDivision(double[] x, int k) {
    int unused = 7 / k;
    int r = 7 % x.length;
    return x[0];
  }

  // inputs: x=1:2; n=-1
  // inputs: x=1:2; n=-2
  // inputs: x=1:2; n=0
  // inputs: x=1:2; n=3
  @Differentiable
  static double negativeSize(double x, int n) {
    double[][] b = new double[2][n + 1];
    double[] a = new double[n];
    double s = x;
    for (int i = 0; i < a.length; i++) {
      a[i] = x * i;
      s += a[i] * a[i];
    }
    return s;
  }

  // inputs: x=1:2; n=-1
  // inputs: x=1:2; n=2
  @Differentiable
  static double unusedArray(double x, int n) {
    double[] a = new double[n];
    return x * x;
  }

  // inputs: x=[5] 0.1:1; k={0, 1, 2, 3}
  // inputs: x=[5] 0.1:1; k={0, 1, 9, 3}
  // inputs: x=[3] 0.1:1; k={0, 1, 2}
  @Differentiable
  static double middleOfLoop(double[] x, int[] k) {
    double[] a = new double[x.length];
    double s = 1;
    for (int i = 0; i < k.length; i++) {
      a[k[i]] = s * x[i];
      s = Math.sin(s + a[k[i]]);
    }
    return s * a[0];
  }

  // inputs: x=[3] -1:1; k=5; z=0
  // inputs: x=[3] -1:1; k=1; z=0
  // inputs: x=[3] -1:1; k=5; z=1
  // inputs: x=[3] -1:1; k=2; z=1
  // inputs: x=[3] -1:1; k=1; z=1
  @Differentiable
  static double order(double[] x, int k, int z) {
    int q = 3 / z;
    double v = x[k];
    double[] a = new double[k < 2 ? 1 : -1];
    return v * q + a[0];
  }

  // inputs: x=[3] -1:1; k=5; z=0
  // inputs: x=[3] -1:1; k=1; z=0
  // inputs: x=[3] -1:1; k=5; z=1
  // inputs: x=[3] -1:1; k=1; z=1
  @Differentiable
  static double orderReversed(double[] x, int k, int z) {
    double v = x[k] * x[0];
    int q = 3 / z;
    return v * q;
  }

  // inputs: x=[3] -1:1; k=5
  // inputs: x=[3] -1:1; k=1
  // inputs: x=[0] -1:1; k=0
  @Differentiable
  static double branchNotTaken(double[] x, int k) {
    double s = 1;
    if (k < x.length) {
      s = x[k] * x[k];
    }
    int n = k == 0 ? 0 : 6 / k;
    double v = x.length > 0 && x[0] > 0 ? x[0] : 2;
    return s * n + v;
  }

  // inputs: x=[3] -1:1; n=0; k=7
  // inputs: x=[3] -1:1; n=2; k=1
  // inputs: x=[3] -1:1; n=2; k=0
  // inputs: x=[3] -1:1; n=2; k=7
  @Differentiable
  static double emptyLoop(double[] x, int n, int k) {
    double s = x[0];
    for (int i = 0; i < n; i++) {
      s += x[k] * (6 / k);
    }
    return s;
  }

  // inputs: m=[3][1,2,3] -1:1; j=0
  // inputs: m=[3][1,2,3] -1:1; j=2
  // inputs: m=[3][3] -1:1; j=2
  // inputs: m=[0][3] -1:1; j=2
  @Differentiable
  static double ragged(double[][] m, int j) {
    double s = 0;
    int n = m[0].length;
    for (int i = 0; i < m.length; i++) {
      s += m[i][j] * m[i][0];
    }
    return s;
  }

  // inputs: x=[3] -1:1; k=3
  // inputs: x=[3] -1:1; k=1
  @Differentiable
  static double storeOverwritten(double[] x, int k) {
    double[] a = new double[3];
    a[k] = x[0];
    a[0] = x[1];
    a[1] = 3 * x[2];
    a[2] = 5;
    return a[0] * a[1] * a[2];
  }

  // inputs: x=[3] -1:1; k=3
  // inputs: x=[3] -1:1; k=1
  @Differentiable
  static double storeUnread(double[] x, int k) {
    double[] a = new double[3];
    a[k] = x[0];
    return x[1] * x[1];
  }

  // inputs: x=[3] -1:1; k=3
  // inputs: x=[3] -1:1; k=1
  @Differentiable
  static double unusedHelper(double[] x, int k) {
    pick(x, k);
    return x[0] * 2;
  }

  static double pick(double[] x, int k) {
    return x[k];
  }

  // inputs: x=[3] -1:1; k={0, 1, 2}; n=4
  // inputs: x=[3] -1:1; k={0, 1, 2}; n=3
  // inputs: x=[3] -1:1; k={0, 1, 3}; n=3
  // inputs: x=[3] -1:1; k={0, 1, 3}; n=2
  @Differentiable
  static double unusedInLoop(double[] x, int[] k, int n) {
    double s = 0;
    for (int i = 0; i < n; i++) {
      double unused = x[k[i]];
      s += x[0] * i;
    }
    return s;
  }

  // inputs: x=1:2; n=2147483647
  // inputs: x=1:2; n=3
  @Differentiable
  static double assigned(double x, int n) {
    double[] a = {x, x * x, 3};
    int i = 0;
    a[i] = a[i = n - 1] * (i = 1);
    return a[0] * x + i;
  }

  /** A mistake of the user's own. */
  static final class Unsuitable extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    Unsuitable(String message, double value, int position) {
      super(message + " " + value + " at " + position, new IllegalStateException());
    }
  }

  /** How to go. */
  enum Way {
    UP,
    DOWN
  }

  // inputs: x=[3] -1:1; n=2
  // inputs: x=[3] -1:1; n=-3
  // inputs: x=[3] 5:6; n=2
  // inputs: x=[3] -1:1; n=2000000000
  // inputs: x=[3] -1:1; n=7
  @Differentiable
  static double ofOnesOwn(double[] x, int n) {
    if (n < 0) {
      throw new IllegalArgumentException("n = " + n + ", not \"positive\"\n" + 'c' + 1L + 2f + (n > 3));
    }
    double s = 0;
    for (int i = 0; i < x.length; i++) {
      if (x[i] > 3) {
        throw new Unsuitable("large", x[i], i);
      }
      s += x[i] * x[i];
    }
    assertSmall(n * n);
    return s * x[n];
  }

  private static void assertSmall(int n) {
    if (n > 1000 || n < 0) {
      throw new ArithmeticException(n + 1 + " > " + 1000);
    }
  }

  // inputs: x=1:2; k=0
  // inputs: x=1:2; k=1
  // inputs: x=1:2; k=2
  // inputs: x=1:2; k=3
  // inputs: x=1:2; k=4
  // inputs: x=1:2; k=5
  @Differentiable
  static double entries(double x, int k) {
    double[] a = {x, 2 * x};
    double y =
        switch (k) {
          case 0 -> x;
          case 1 -> a[k + 1];
          case 2 -> throw new UnsupportedOperationException();
          case 3 -> {
            if (x > 0) {
              throw new IllegalStateException("x = " + x);
            }
            yield x;
          }
          default -> failing(k);
        };
    return y * y;
  }

  private static double failing(int k) {
    if (k == 4) {
      throw new AssertionError(k);
    }
    throw new IllegalCallerException("k " + k, new RuntimeException("cause"));
  }

  // inputs: way=UP; name=a; x=1:2
  // inputs: way=null; name=a; x=1:2
  // inputs: way=DOWN; name=null; x=1:2
  // inputs: way=UP; name=null; x=1:2
  // inputs: way=DOWN; name=b; x=1:2
  @Differentiable
  static double nothing(Way way, String name, double x) {
    double y =
        switch (way) {
          case UP -> x;
          case DOWN -> x * x;
        };
    if (way == Way.UP) {
      java.util.Objects.requireNonNull(name, "no name");
    }
    switch (name) {
      case "a":
        return y;
      default:
        throw new IllegalArgumentException("no " + name + " for " + way);
    }
  }

  // inputs: x=[3] 1:2; i=2; c=0
  // inputs: x=[3] 1:2; i=3; c=0
  // inputs: x=[3] 1:2; i=-1; c=1
  // inputs: x=[3] 1:2; i=1; c=1
  @Differentiable
  static double firstOfTwo(double[] x, int i, int c) {
    double a = x[i];
    int q = 10 / c;
    if (i != 2) {
      throw new IllegalStateException("i");
    }
    return a * q + x[java.util.Objects.checkIndex(i, 2)];
  }

  // inputs: x=[4] -1:1; n=4
  // inputs: x=[4] -1:1; n=3
  // inputs: x={1, 2, 3, 4}; n=3
  @Differentiable
  static double always(double[] x, int n) {
    double[] y = x.clone();
    for (int i = 0; i < n; i++) {
      y[i] *= 2;
      if (y[i] > 5) {
        if (n > 3) {
          throw new IllegalStateException("n");
        } else {
          throw new IllegalStateException("y " + y[i]);
        }
      }
    }
    if (n > 3) {
      while (true) {
        y[0] += 1;
        if (y[0] > 3) {
          return y[0] * y[1];
        }
        if (y[1] > 0.5) {
          throw new IllegalStateException("here");
        }
      }
    }
    return y[2];
  }

  // inputs: x=1:2; n=2
  // inputs: x=1:2; n=-2
  // inputs: x=1:2; n=0
  @Differentiable
  static double asserted(double x, int n) {
    assert n >= 0 : "n is " + n;
    assert n != 0;
    return x * n;
  }
}
