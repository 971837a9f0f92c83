package corpus;

import dev.cotangent.Differentiable;

/** Switch statements and expressions on integers and strings. */
@SuppressWarnings("fallthrough")
final class Switches {
  private static final String CUBE = "cube";

  private Switches() {}

  // inputs: x=[3] 0.5:2; k=0
  // inputs: x=[3] 0.5:2; k=1
  // inputs: x=[3] 0.5:2; k=2
  // inputs: x=[3] 0.5:2; k=3
  // inputs: x=[3] 0.5:2; k=7
  // inputs: x=[3] 0.1:0.5; k=3
  @Differentiable
  static double yields(double[] x, int k) {
    double base =
        1
            + switch (k % 4) {
                case 3:
                  for (int i = 0; i < x.length; i++) {
                    if (x[i] > 1) {
                      yield x[i] * x[0];
                    }
                  }
                  yield 2.0;
                case 1:
                  x = new double[] {x[0], x[0] * x[1]};
                default:
                  if (k > 5) {
                    yield x[0] * x[0];
                  } else {
                    yield x[1];
                  }
              }
                * x[0];
    int j = 0;
    double z =
        switch (j++) {
          case 0 -> {
            j += 2;
            yield x[0];
          }
          default -> j;
        };
    return base * j + z;
  }

  // inputs: name=square; x=0.5:2
  // inputs: name=sq; x=0.5:2
  // inputs: name=cube; x=0.5:2
  // inputs: name=; x=0.5:2
  @Differentiable
  static double text(String name, double x) {
    double r;
    switch (name) {
      case "square", "sq" -> r = x * x;
      case CUBE -> {
        r = x * x;
        r *= x;
      }
      default -> r = Math.sin(x);
    }
    double length = name.length();
    return r * length + (name.equals(CUBE) && name.charAt(1) == 'u' ? x : 0);
  }

  // inputs: x=0.5:2; k=0
  // inputs: x=0.5:2; k=1
  // inputs: x=0.5:2; k=2
  // inputs: x=0.5:2; k=9
  @Differentiable
  static double nested(double x, int k) {
    if (switch (k) {
          case 1, 2 -> true;
          default -> x > 10;
        }
        && k < 9) {
      return x * power(switch (k) {
        case 1 -> x * x;
        default -> Math.exp(x);
      }, k);
    }
    return Math.max(
        switch (k) {
          case 9 -> 0.25;
          default ->
              switch (k + 1) {
                case 1 -> x * 3;
                default -> 2;
              };
        },
        x);
  }

  private static double power(double x, int k) {
    return k == 1 ? x : x * x;
  }

  // inputs: x=0.5:2; c=97; s=2; b=1
  // inputs: x=0.5:2; c=98; s=3; b=-1
  // inputs: x=0.5:2; c=99; s=4; b=0
  @Differentiable
  static double narrow(double x, char c, short s, byte b) {
    double y =
        switch (c) {
          case 'a' -> x;
          case 'b' -> x * x;
          default -> x * x * x;
        };
    switch (s) {
      case 2:
      case 3:
        y *= 2;
      default:
        y += x;
    }
    int half =
        switch (b) {
          case 1 -> 7;
          case -1 -> c;
          default -> s;
        } / 2;
    return y * half;
  }

  // inputs: x=[4] 0.5:2; order={2, 0, 1, 3}
  @Differentiable
  static double inLoop(double[] x, int[] order) {
    double s = 1;
    double[] seen = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double step =
          switch (order[i]) {
            case 0 -> {
              seen[i] = x[i] * s;
              yield seen[i];
            }
            case 1 -> s * s;
            case 2 -> {
              double y = x[i];
              while (true) {
                y = y * 1.5;
                if (y > 3) {
                  yield y;
                }
              }
            }
            default -> x[0];
          };
      s += step + seen[0];
    }
    return s + seen[1];
  }

  // inputs: x=[3] 0.5:2; k=0
  // inputs: x=[3] 0.5:2; k=1
  // inputs: x=[3] 0.5:2; k=2
  @Differentiable
  static double[] arrays(double[] x, int k) {
    double[] y =
        switch (k) {
          case 0 -> x.clone();
          case 1 -> new double[] {x[0] * x[1], x[2]};
          default -> {
            double[] z = new double[2];
            z[k - 1] = x[k] * x[0];
            yield z;
          }
        };
    y[0] += x[1] * y[1];
    return y;
  }
}
