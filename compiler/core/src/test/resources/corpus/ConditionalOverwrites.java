package corpus;

import dev.cotangent.Differentiable;

/** Stores under conditions, and values that may or may not have been replaced. */
final class ConditionalOverwrites {
  private ConditionalOverwrites() {}

  // inputs: x=[6] distinct -1:1.1; limit=0.3
  // inputs: x=[6] distinct -1:1.1; limit=5
  // inputs: x=[6] distinct -1:1.1; limit=-5
  @Differentiable(wrt = "x")
  static double clipped(double[] x, double limit) {
    double[] a = x.clone();
    double last = 1;
    for (int i = 0; i < a.length; i++) {
      if (a[i] > limit) {
        a[i] = limit * last;
      } else if (a[i] < -limit) {
        last = a[i];
        a[i] *= a[i];
      } else {
        a[(i + 1) % a.length] += last * a[i];
      }
    }
    double sum = last;
    for (double v : a) {
      sum += v * v * last;
    }
    return sum;
  }

  // inputs: x=[5] distinct -1:1.1; flags={true, false, true, true, false}
  // inputs: x=[5] distinct -1:1.1; flags={false, false, false, false, false}
  @Differentiable
  static double lastFlagged(double[] x, boolean[] flags) {
    double value = x[0];
    double[] row = x;
    int at = -1;
    for (int i = 0; i < x.length; i++) {
      if (flags[i]) {
        value = x[i] * value;
        at = i;
        if (i > 2) {
          row = new double[] {value, x[i], 1, 1, 1};
        }
      }
    }
    return at < 0 ? value : value * row[at] + row[0];
  }

  // inputs: x=[4] distinct -1:1.1
  @Differentiable
  static double neverWrittenBranch(double[] x) {
    double[] a = new double[4];
    double t;
    if (x[0] > 100) {
      t = 1 / (x[1] - x[1]);
      a[0] = Math.sqrt(-1 - x[0] * x[0]);
    } else {
      t = x[2];
      a[1] = x[3] * t;
    }
    return t * a[1] + a[0];
  }

  // inputs: x=[4] distinct 0.2:1.1; m={0, 1, 2, 3, 3, 1}
  // inputs: x=[4] distinct 0.2:1.1; m=[0] 0:0
  @Differentiable
  static double modes(double[] x, int[] m) {
    double a = x[0], b = x[1], c = 0;
    for (int mode : m) {
      if (mode == 0) {
        c = a;
        a = b * x[2];
      } else {
        if (mode == 1) {
          b += c;
        } else if (mode == 2) {
          c = b = a * a;
        }
        a -= x[3] * c;
      }
    }
    return a * b - c;
  }
}
