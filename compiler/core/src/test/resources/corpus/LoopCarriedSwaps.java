package corpus;

import dev.cotangent.Differentiable;

/** Values that change places from step to step, whole, in part, or only at times. */
final class LoopCarriedSwaps {
  private LoopCarriedSwaps() {}

  // inputs: x=[5] -1:1; n=4
  // inputs: x=[5] -1:1; n=5
  // inputs: x=[5] -1:1; n=0
  @Differentiable
  static double threeNames(double[] x, int n) {
    double a = x[0], b = x[1], c = x[2];
    for (int i = 0; i < n; i++) {
      double t = a;
      a = b;
      b = c;
      c = t * x[i];
      if ((i & 1) == 0) {
        t = a;
        a = c;
        c = t;
      }
    }
    return a + 2 * b * c;
  }

  // inputs: x=[4] distinct -1:1; rounds=3
  // inputs: x=[4] distinct -1:1; rounds=0
  @Differentiable
  static double[] onlyTheLarger(double[] x, int rounds) {
    double[] a = x.clone();
    double[] b = new double[x.length];
    double[] c = {1, 2, 3, 4};
    for (int r = 0; r < rounds; r++) {
      for (int i = 0; i < a.length; i++) {
        b[i] = a[i] * 0.5 + c[(i + r) % c.length];
      }
      if (b[r] > c[r]) {
        double[] t = b;
        b = a;
        a = t;
      } else {
        double[] t = c;
        c = b;
        b = t;
      }
      a[0] += c[3] * b[1];
    }
    b[2] = 7;
    return new double[] {a[0], a[1] * b[2], c[0], c[2], b[1]};
  }

  // inputs: x=[6] -1:1; n=5
  // inputs: x=[6] -1:1; n=1
  @Differentiable
  static double innerUndoesOuter(double[] x, int n) {
    double[] p = {x[0], x[1], x[2]};
    double[] q = {x[3], x[4], x[5]};
    double s = 0;
    for (int i = 0; i < n; i++) {
      double[] t = p;
      p = q;
      q = t;
      for (int j = 0; j <= i; j++) {
        p[j % 3] += 0.3 * q[(j + 1) % 3];
        double[] u = p;
        p = q;
        q = u;
      }
      s += p[0] * q[1];
    }
    return s + p[2] - q[2] * q[0];
  }

  // inputs: x=[3][2] -1:1; n=4
  // inputs: x=[3][2] -1:1; n=0
  @Differentiable
  static double rowsRoundRobin(double[][] x, int n) {
    double[] a = x[0].clone(), b = x[1].clone(), c = x[2].clone();
    for (int i = 0; i < n; i++) {
      a[i % 2] *= b[0] + c[1];
      double[] t = a;
      a = b;
      b = c;
      c = t;
    }
    return a[0] + 2 * a[1] + 3 * b[0] + 4 * b[1] + 5 * c[0] * c[1];
  }
}
