package corpus;

import dev.cotangent.Differentiable;

/** Arrays of odd shapes, and arrays as results. */
final class HostileArrays {
  private HostileArrays() {}

  // inputs: x=[2][3][2] -1:1
  @Differentiable
  static double threeRanks(double[][][] x) {
    double[][][] a = new double[3][2][];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 2; j++) {
        a[i][j] = new double[i + j + 1];
        for (int k = 0; k < i + j + 1; k++) {
          a[i][j][k] = x[j][i][k % 2] * (k + 1);
        }
      }
    }
    double[][] plane = a[1];
    double[] line = plane[1];
    line[2] *= a[1][0][1];
    a[1][1][0] = line[2] * line[2];
    double s = 0;
    for (double[][] p : a) {
      for (double[] q : p) {
        for (double r : q) {
          s += r * r * s + r;
        }
      }
    }
    return s + x.length * x[0].length * x[0][0].length;
  }

  // inputs: x=[6] distinct -1:1
  // inputs: x=[4] distinct -1:1
  @Differentiable
  static double conditionalWrites(double[] x) {
    double[] a = new double[x.length];
    double best;
    for (int i = 0; i < x.length; i++) {
      if (x[i] > 0) {
        a[i / 2] = x[i] * a[i];
        a[i] += x[i];
      } else if (i % 2 == 0) {
        a[x.length - 1 - i] -= x[i] * x[i];
      }
    }
    if (x[0] > 0) {
      best = a[0];
    } else {
      best = a[x.length - 1] * 2;
    }
    double s = best;
    for (double v : a) {
      s += v * v * best;
    }
    return s;
  }

  // inputs: x=[0] 0:1; m=[0][3] 0:1; y=1:2
  // inputs: x=[2] 0:1; m=[2][0] 0:1; y=1:2
  // inputs: x=[1] 0:1; m=[1][2] 0:1; y=1:2
  @Differentiable
  static double lengthZero(double[] x, double[][] m, double y) {
    double[] a = new double[x.length];
    double[][] b = new double[x.length][0];
    double s = y * y + a.length + b.length;
    for (int i = 0; i < m.length; i++) {
      for (int j = 0; j < m[i].length; j++) {
        s += m[i][j] * x[i] * y;
      }
    }
    return s;
  }

  // inputs: x=[3] -1:1
  @Differentiable
  static double[] changedLater(double[] x) {
    double[] r = x.clone();
    double[] q = r;
    q[1] *= x[0];
    r[2] = q[1] + q[2];
    return q;
  }

  // inputs: x=[3] -1:1
  @Differentiable
  static double[] parameter(double[] x) {
    return x;
  }

  // inputs: x=[3][2] -1:1; k=1
  @Differentiable
  static double[] rowOfParameter(double[][] x, int k) {
    return x[k];
  }

  // inputs: x=[3] -1:1; f=true
  // inputs: x=[3] -1:1; f=false
  // inputs: x=[1] -1:1; f=false
  @Differentiable
  static double[] either(double[] x, boolean f) {
    double[] a = new double[x.length];
    for (int i = 0; i < a.length; i++) {
      a[i] = x[i] * x[i];
    }
    if (f) {
      return new double[] {x[0], 2};
    }
    return a;
  }

  // inputs: x=[3] -1:1; n=2
  // inputs: x=[3] -1:1; n=0
  // inputs: x=[2] -1:1; n=4
  @Differentiable
  static double[][] triangle(double[] x, int n) {
    double[][] a = new double[n][];
    for (int i = 0; i < n; i++) {
      a[i] = new double[i];
      for (int j = 0; j < i; j++) {
        a[i][j] = x[i % x.length] * x[j % x.length];
      }
    }
    return a;
  }

  // inputs: x=[5] -1:1
  // inputs: x=[0] -1:1
  // inputs: x=[7] -1:1
  // inputs: x=[2] -1:1
  @Differentiable
  static double carriedOut(double[] x) {
    double[] last = {1};
    for (int i = 0; i < x.length; i++) {
      double[] t = new double[(i * 3) % 4 + 1];
      for (int j = 0; j < t.length; j++) {
        t[j] = x[i] * j + last[0] * x[0];
      }
      last = t;
    }
    double s = 0;
    for (double v : last) {
      s += v * v;
    }
    return s;
  }
}
