package corpus;

import dev.cotangent.Differentiable;

/** Continue and break out of several loops at once, from switches too. */
final class LabelledJumps {
  private LabelledJumps() {}

  // inputs: m=[3][4] distinct -1:1.1
  // inputs: m=[0][4] 0:1
  // inputs: m=[2][0] 0:1
  @Differentiable
  static double firstPositive(double[][] m) {
    double s = 0;
    rows:
    for (int i = 0; i < m.length; i++) {
      double rowSum = 0;
      for (int j = 0; j < m[i].length; j++) {
        if (m[i][j] > 0.6) {
          s += m[i][j] * rowSum;
          continue rows;
        }
        if (m[i][j] < -0.8) {
          break rows;
        }
        rowSum += m[i][j];
      }
      s -= rowSum * rowSum;
    }
    return s;
  }

  // inputs: x=[6] distinct -1:1.1; op={0, 1, 5, 2, 1, 3}
  // inputs: x=[6] distinct -1:1.1; op={2, 2, 4, 0, 0, 0}
  // inputs: x=[6] distinct -1:1.1; op=[0] 0:0
  @Differentiable
  static double interpreter(double[] x, int[] op) {
    double s = 1;
    int pc = 0;
    program:
    for (; pc < op.length; pc++) {
      switch (op[pc]) {
        case 0:
          s += x[pc];
          break;
        case 1:
          s *= x[pc];
        case 2:
          s = s * s + x[0];
          if (s > 2) {
            break program;
          }
          continue program;
        case 3:
          switch (pc) {
            case 5:
              s -= x[1];
              break program;
            default:
              s = 0;
          }
          break;
        case 4:
          return s * x[2];
        default:
          while (s < 3) {
            s += 1 + x[pc] * x[pc];
            if (s > 2.5) {
              continue program;
            }
          }
      }
      s *= 0.9;
    }
    return s + pc;
  }

  // inputs: x=[5] distinct -1:1.1; n=5
  // inputs: x=[5] distinct -1:1.1; n=0
  @Differentiable
  static double blocks(double[] x, int n) {
    double s = 0;
    block:
    {
      s += x[0] * x[0];
      if (n == 0) {
        break block;
      }
      for (int i = 0; i < n; i++) {
        inner:
        {
          if (x[i] > 0) {
            break inner;
          }
          s += x[i] * s;
          if (s < -1) {
            break block;
          }
        }
        s *= 1.1;
      }
      s = s - 1;
    }
    return s * x[1];
  }

  // inputs: x=[4] distinct -1:1.1
  @Differentiable
  static double counterAfterwards(double[] x) {
    int i, j = 0;
    double s = 1;
    outer:
    for (i = 0; i < 4; i++) {
      for (j = i; j < 4; j += 2) {
        s += x[i] * x[j] * s;
        if (x[j] > 0.7) continue outer;
        if (s > 2.2) break outer;
      }
      s -= 0.1 * j;
    }
    return s * i + j * x[i % 4];
  }
}
