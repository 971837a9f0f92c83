package corpus;

import static corpus.HostileControl.Shade.DARK;
import static corpus.HostileControl.Shade.LIGHT;

import dev.cotangent.Differentiable;

/** Switches, exceptions and enums where loops carry them, and in places where few write them. */
final class HostileControl {
  /** One constant has a body of its own. */
  enum Shade {
    LIGHT,
    DARK {
      @Override
      public String toString() {
        return "dark!";
      }
    }
  }

  private static final Shade USUAL = DARK;

  private HostileControl() {}

  // inputs: x={1, -2, 3, 0.5}; s=LIGHT
  // inputs: x={1, -2, 3, 0.5}; s=DARK
  // inputs: x=[0] 1:2; s=null
  @Differentiable
  static double carried(double[] x, Shade s) {
    Shade t = s;
    double y = 0;
    for (double v : x) {
      t = v > 0 ? (t == LIGHT ? DARK : LIGHT) : t;
      if (t == LIGHT) {
        y += v * v;
      } else {
        y += Math.sin(v) * y;
      }
    }
    return y;
  }

  // inputs: x=[3][2,3] 0.1:1
  // inputs: x=[3][3] 2:4
  // inputs: x=[2][3] -1:-0.1
  @Differentiable
  static double ofOuterLoops(double[][] x) {
    double y = 0.5;
    for (double[] row : x) {
      Shade t = row[0] > 0.5 ? LIGHT : USUAL;
      for (double v : row) {
        switch (t) {
          case LIGHT -> y += v * v * y / 8;
          case DARK -> y = Math.exp(v) + y;
        }
        if (v > 3) {
          t = LIGHT;
        }
      }
    }
    return y;
  }

  // inputs: x=[7] 0.1:2; n=7
  // inputs: x=[3] 0.1:2; n=1
  @Differentiable
  static double exchanging(double[] x, int n) {
    double[] a = new double[n];
    double[] b = x.clone();
    for (int i = 0; i < n; i++) {
      switch (i % 3) {
        case 0:
          a[i] = b[i] * b[i];
          break;
        case 1:
          if (b[i] > 5) {
            throw new ArithmeticException("b" + i);
          }
          double[] t = a;
          a = b;
          b = t;
          break;
        default:
          a[i] += b[i - 1] * 2;
      }
      if (i > 50) {
        if (a[0] > 1) {
          throw new IllegalStateException();
        } else {
          throw new IllegalArgumentException("x");
        }
      }
    }
    return a[0] * b[b.length - 1] + a[n / 2];
  }

  // inputs: x=1:2; n=1
  @Differentiable
  static double convertedOneByOne(double x, int n) {
    double z =
        switch (n) {
          case 0 -> 16777217;
          case 1 -> x;
          default -> 2.5f;
        };
    double w = 0;
    w += 1 + switch (n) {
      case 0 -> 1;
      default -> 7L;
    } / 2;
    return z * x + w;
  }

  // inputs: x=0.5:1.5; p=true
  // inputs: x=-1.5:-0.5; p=true
  // inputs: x=0.5:1.5; p=false
  // inputs: x=-1.5:-0.5; p=false
  @Differentiable
  static double byText(double x, boolean p) {
    boolean q =
        switch (p ? "y" : "n") {
          case "y" -> x > 0;
          default -> !p;
        };
    String m = q ? "pos" : "neg";
    double y = x;
    while (true) {
      if (m.equals("pos") == (y > 2)) {
        break;
      }
      y =
          switch (m) {
            case "pos" -> (y + 2) * 1.7;
            default -> y - 3 * x;
          };
      if (y < -1000 || y > 1000) {
        throw new ArithmeticException(m + y);
      }
    }
    return y;
  }

  // inputs: x=1:2; n=0
  // inputs: x=1:2; n=1
  // inputs: x=1:2; n=2
  @Differentiable
  static double leftByJumps(double x, int n) {
    double y;
    once:
    do {
      y = x;
      if (n > 1) {
        break once;
      }
      if (n < -1) {
        throw new UnsupportedOperationException();
      }
      y *= y;
    } while (false);
    for (; ; ) {
      if (y > 10) {
        return y;
      }
      y = y * y + 1;
      if (n == 77) {
        throw new IllegalMonitorStateException();
      }
    }
  }

  // inputs: x=1:2; n=0
  // inputs: x=1:2; n=3
  // inputs: x=1:2; n=5
  @Differentiable
  static double everywhere(double x, int n) {
    int i = 0;
    double s = 0;
    while (switch (i) {
      case 0, 1, 2 -> true;
      default -> i < n;
    }) {
      s +=
          x
              * switch (i++) {
                case 0 -> 1;
                case 1 -> {
                  s *= 2;
                  yield i;
                }
                default -> s;
              };
    }
    for (int k = switch (n) { case 3 -> 1; default -> 0; };
        k < switch (n) { case 3 -> 4; default -> 2; };
        k += 1) {
      s += x * k;
    }
    double[] a = {switch (n) { case 3 -> x; default -> 1; }, 2};
    a[switch (n) { case 3 -> 0; default -> 1; }] += switch (i) { case 3 -> x * x; default -> s; };
    return s * a[0] + a[1];
  }
}
