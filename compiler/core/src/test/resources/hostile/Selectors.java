package hostile;

import dev.cotangent.Differentiable;

/** Switches over what may be null, and out of which an exception is one of the ways. */
@SuppressWarnings({"cotangent", "fallthrough"})
final class Selectors {
  private Selectors() {}

  enum Kind {
    LINEAR,
    QUADRATIC {
      @Override
      public String toString() {
        return "q";
      }
    },
    CUBIC
  }

  // inputs: kind=LINEAR; x=1.3
  // inputs: kind=QUADRATIC; x=1.3
  // inputs: kind=CUBIC; x=1.3
  // inputs: kind=null; x=1.3
  @Differentiable
  static double ordinalsAndNames(Kind kind, double x) {
    double r =
        switch (kind) {
          case LINEAR -> x;
          case QUADRATIC -> x * x;
          case CUBIC -> x * x * x;
        };
    return r * kind.ordinal() + kind.name().length() * x;
  }

  // inputs: kind=LINEAR; x=1.3; y=0.4
  // inputs: kind=QUADRATIC; x=1.3; y=0.4
  // inputs: kind=CUBIC; x=1.3; y=0.4
  // inputs: kind=CUBIC; x=1.3; y=1.4
  // inputs: kind=CUBIC; x=1.3; y=2.4
  // inputs: kind=null; x=1.3; y=2.4
  @Differentiable
  static double switchWithinASwitch(Kind kind, double x, double y) {
    return x
            * switch (kind) {
              case LINEAR:
                x = y;
              case QUADRATIC:
                y *= x;
                yield y * x;
              default:
                yield switch ((int) y) {
                  case 0 -> x += y;
                  case 1 -> y++ * x;
                  default -> --x;
                };
            }
        + x * y;
  }

  // inputs: x={0.5, 0.7, -0.3, 1.1, 0.2}; mode=sum
  // inputs: x={0.5, 0.7}; mode=throw
  // inputs: x={0.5, 0.7, -0.3, 1.1, 0.2}; mode=throw
  // inputs: x={0.5, 0.7, -0.3}; mode=
  // inputs: x={0.5, 0.7, -0.3}; mode=null
  // inputs: x=[0] 0:1; mode=null
  @Differentiable
  static double textThatMayBeNull(double[] x, String mode) {
    double s = 0;
    for (int i = 0; i < x.length; i++) {
      s +=
          switch (mode) {
            case "sum" -> x[i];
            case "throw" -> {
              if (i == 2) {
                throw new IllegalStateException("at " + i);
              }
              yield s * x[i];
            }
            default -> s + x[i] * i;
          };
    }
    return s;
  }

  // inputs: x={0.5, 0.7, -0.3, 1.1, 0.2}; c=97
  // inputs: x={0.5, 0.7, -0.3, 1.1, 0.2}; c=100
  // inputs: x={0.5, 0.7, -0.3, 1.1, 0.2}; c=102
  // inputs: x=[0] 0:1; c=97
  // inputs: x={1}; c=65535
  // inputs: x={1}; c=97
  @Differentiable
  static double countingCharacter(double[] x, char c) {
    int i = 0;
    double s = 0;
    while (i < x.length) {
      switch (c++) {
        case 'a':
          s += x[i++];
        case 'b':
          s *= x[i];
          break;
        case 'c':
          i++;
          continue;
        default:
          s -= x[i];
          i++;
      }
      if (c > 'e') {
        c = 'a';
      }
    }
    return s * c;
  }

  // inputs: x={0.5, 0.7, -0.3, 1.1, 0.2}; k=-1
  // inputs: x={0.5, 0.7}; k=-1
  // inputs: x={0.5, 0.7}; k=4
  // inputs: x={0.5, 0.7}; k=3
  @Differentiable
  static double fallThrough(double[] x, int k) {
    double s = 1;
    int i = 0;
    switch (k + i++) {
      default:
        s *= x[i++];
      case 1:
        s += x[i++] * s;
      case 2:
        s = x[i] * s + i;
      case 3:
        s = s * s + x[0];
        break;
      case 4:
        s = -x[3];
    }
    return s + i * x[1];
  }
}
