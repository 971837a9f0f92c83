package corpus;

import dev.cotangent.Differentiable;

/** Selectors with side effects, and jumps out of switches within loops. */
@SuppressWarnings("fallthrough")
final class HostileSwitches {
  private HostileSwitches() {}

  // inputs: x=[5] 0.2:1; k=0
  // inputs: x=[5] 0.2:1; k=1
  // inputs: x=[5] 0.2:1; k=2
  // inputs: x=[5] 0.2:1; k=3
  // inputs: x=[5] 0.2:1; k=4
  // inputs: x=[5] 0.2:1; k=5
  // inputs: x=[5] 0.2:1; k=7
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
        {
          double t = s;
          s = x[i] * t + i;
          if (k == 7) break;
        }
      case 3:
        s = s * s + x[0];
        break;
      case 4:
        s = -x[3];
    }
    return s + i * x[1];
  }

  // inputs: x=[5] 0.2:1; mode=sum
  // inputs: x=[5] 0.2:1; mode=add
  // inputs: x=[5] 0.2:1; mode=prod
  // inputs: x=[5] 0.2:1; mode=other
  // inputs: x=[0] 0:1; mode=sum
  // inputs: x=[2] 0:1; mode=thr
  @Differentiable
  static double yieldInLoop(double[] x, String mode) {
    double s = 0;
    outer:
    for (int i = 0; i < x.length; i++) {
      double f =
          switch (mode) {
            case "sum", "add" -> x[i];
            case "prod" -> {
              double p = 1;
              for (int j = 0; j <= i; j++) {
                if (j == 3) break;
                p *= x[j];
              }
              yield p;
            }
            case "thr" -> {
              if (i == 2) {
                throw new IllegalStateException("at " + i);
              }
              yield s * x[i];
            }
            default -> {
              for (int j = 0; ; j++) {
                if (j > i) {
                  yield s;
                }
                s += x[j] * j;
              }
            }
          };
      switch (i) {
        case 1:
          continue outer;
        case 3:
          break outer;
        case 2:
          s *= f;
        default:
          s += f;
      }
    }
    return s;
  }

  // inputs: x=[5] 0.2:1; c=97
  // inputs: x=[5] 0.2:1; c=98
  // inputs: x=[5] 0.2:1; c=99
  // inputs: x=[5] 0.2:1; c=101
  @Differentiable
  static double countingSelector(double[] x, int c) {
    int i = 0;
    double s = 0;
    while (i < x.length - 1) {
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
      if (c > 'e') c = 'a';
    }
    return s * c;
  }

  // inputs: x=0.5:1; b=-128
  // inputs: x=0.5:1; b=127
  // inputs: x=0.5:1; b=126
  // inputs: x=0.5:1; b=-1
  // inputs: x=0.5:1; b=5
  @Differentiable
  static double byteSwitch(double x, byte b) {
    switch ((byte) (b + 1)) {
      case -128:
        return x * x;
      case 127:
        return -x;
      default:
        {
        }
    }
    return switch (b >>> 1) {
      case 0x7fffffff -> x * 3;
      case -1 -> 0;
      default -> x / b;
    };
  }

  private static final int ONE = 1;

  // inputs: x=0.5:1; k=0
  // inputs: x=0.5:1; k=1
  // inputs: x=0.5:1; k=2
  // inputs: x=0.5:1; k=-2147483648
  @Differentiable
  static double scopeOfEntries(double x, int k) {
    switch (k) {
      case ONE:
        double t = x;
      case ONE + 1:
        t = x * 2;
        x += t;
        break;
      case Integer.MIN_VALUE:
      default:
        t = 3;
        return t * x;
    }
    return x;
  }

  // inputs: x=1.2:2
  // inputs: x=0.2:0.8
  // inputs: x=-0.8:-0.2
  @Differentiable
  static double labelledBlocks(double x) {
    a:
    {
      b:
      {
        if (x > 1) break a;
        if (x > 0) break b;
        x *= 2;
      }
      x = x * x;
    }
    return x;
  }
}
