package corpus;

import dev.cotangent.Differentiable;
import java.util.NoSuchElementException;
import java.util.Objects;

/** Methods that check what they are given. */
final class Checks {
  private Checks() {}

  // inputs: x=0.5:2; n=0
  // inputs: x=0.5:2; n=1
  @Differentiable
  static double assignedWhereNothingIsThrown(double x, int n) {
    if (n < 0) {
      throw new IllegalArgumentException("n = " + n + ", x = " + x);
    }
    double s;
    if (n == 0) {
      s = x;
    } else if (n == 1) {
      s = x * x;
    } else {
      throw new ArithmeticException();
    }
    return s * 2;
  }

  // inputs: x=[4] 0.5:2
  // inputs: x=[0] 0.5:2
  @Differentiable
  static double everyElement(double[] x) {
    double s = 0;
    for (int i = 0; i < x.length; i++) {
      if (x[i] < 0) {
        throw new IllegalStateException("negative: " + x[i]);
      }
      s += Math.sqrt(x[i]);
    }
    return s;
  }

  // inputs: x={0.5, 1.5, 0.25, 3}; y=0.9:1.1
  @Differentiable
  static double found(double[] x, double y) {
    for (double e : x) {
      if (e > y) {
        return e * y;
      }
    }
    throw new NoSuchElementException("none above " + y);
  }

  private static double fail(String message) {
    throw new UnsupportedOperationException(message);
  }

  // inputs: x=0.5:2; k=1
  // inputs: x=0.5:2; k=2
  @Differentiable
  static double byHelpers(double x, int k) {
    double a = k > 3 ? fail("k is large") : x * k;
    double b = (k == 7 ? fail("seven") : k) / 2;
    return a * x + b * (k > 0 && checked(x) > 0 ? x : fail("never"));
  }

  private static double checked(double x) {
    if (!(x > 0)) {
      throw new IllegalArgumentException("not positive: " + x);
    }
    return x;
  }

  // inputs: x=0.5:2; k=0
  // inputs: x=0.5:2; k=1
  @Differentiable
  static double entries(double x, int k) {
    double y =
        switch (k) {
          case 0 -> x;
          case 1 -> {
            if (x > 100) {
              throw new ArithmeticException("large");
            }
            yield x * x;
          }
          default -> throw new IllegalArgumentException("k = " + k);
        };
    switch (k) {
      case 0:
        y *= x;
        break;
      case 1:
        y += x;
        break;
      default:
        throw new AssertionError(k);
    }
    return y;
  }

  // inputs: x=[3] 0.5:2; n=2
  @Differentiable
  static double assertions(double[] x, int n) {
    assert n > 0 : "n must be positive: " + n;
    double[] a = {x[0], x[1] * x[1]};
    for (int i = 0; i < n; i++) {
      assert (i *= 1) < 100;
      a[0] *= a[1] + x[i];
    }
    return a[0];
  }

  // inputs: x=[3] 0.5:2; name=a; k=2
  @Differentiable
  static double ofTheLibrary(double[] x, String name, int k) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(x);
    double[] y = Objects.requireNonNull(x, "x");
    return y[Objects.checkIndex(k, y.length)] * x[0];
  }

  // inputs: x=[4] 0.5:2; n=2
  @Differentiable
  static double[] changedOnTheWay(double[] x, int n) {
    double[] y = x.clone();
    if (n > 3) {
      y[0] = 0;
      throw new IllegalArgumentException("n");
    } else {
      y[n] *= x[0];
      double[] z = new double[] {y[n], x[1]};
      y = z;
    }
    for (int i = 0; i < n; i++) {
      if (y[0] > 1000) {
        throw new ArithmeticException("y[0] is " + y[0]);
      }
      y[0] *= 1 + y[1];
    }
    return y;
  }
}
