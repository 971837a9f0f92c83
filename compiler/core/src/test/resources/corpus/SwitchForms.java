package corpus;

import dev.cotangent.Differentiable;

/** Switch statements: fall through nested ones, arrows, defaults in the middle, none at all. */
final class SwitchForms {
  private SwitchForms() {}

  // inputs: x=[3] -1:1; k=0; m=1
  // inputs: x=[3] -1:1; k=1; m=0
  // inputs: x=[3] -1:1; k=1; m=1
  // inputs: x=[3] -1:1; k=2; m=5
  // inputs: x=[3] -1:1; k=-7; m=2
  @Differentiable
  static double fallingThrough(double[] x, int k, int m) {
    double s = x[0];
    switch (k) {
      case 0:
        s *= x[1];
      default:
        s += 1;
      case 1:
        switch (m) {
          case 0:
            s = s * s;
            break;
          case 1:
            s -= x[2];
          case 2:
            s *= 3;
            switch (k + m) {
              case 2:
                s += x[1];
            }
        }
        s += x[0];
        break;
      case 2:
        s = x[2] * x[2];
    }
    return s;
  }

  // inputs: x=[4] -1:1; n=9
  // inputs: x=[4] -1:1; n=0
  @Differentiable
  static double arrowsInLoop(double[] x, int n) {
    double s = 0.5;
    for (int i = 0; i < n; i++) {
      switch (i % 5) {
        case 0, 3 -> s += x[i % 4];
        case 1 -> {
          double t = s * x[1];
          if (t > 0) {
            continue;
          }
          s = t;
        }
        case 2 -> {
          for (int j = 0; j < 3; j++) {
            s = Math.sin(s) + x[j];
            if (j == 1) break;
          }
        }
        default -> {}
      }
      s *= 0.8;
    }
    return s;
  }

  // inputs: x=0.3:0.5; c=97
  // inputs: x=0.3:0.5; c=98
  // inputs: x=0.3:0.5; c=66
  @Differentiable
  static double characters(double x, int c) {
    char letter = (char) c;
    final int b = 'b';
    double r;
    switch (letter) {
      case 'a':
        r = x * 2;
        break;
      case b:
        r = x * x;
        break;
      case 'A' + 1:
        return Math.exp(x);
      default:
        r = 0;
    }
    return r + x;
  }

  // inputs: x=[3] -1:1; k=2
  // inputs: x=[3] -1:1; k=200
  @Differentiable
  static double onExpression(double[] x, int k) {
    double s = 0;
    int i = 0;
    switch ((byte) (k + (s += x[i++]) * 0 + i)) {
      case 3:
        s = s * x[i++];
      case -55:
        s += x[i] * i;
        break;
      case 127:
    }
    switch (i) {
    }
    return s * s + i;
  }
}
