package corpus;

import dev.cotangent.Differentiable;

/** Arrays under several names, rows under several owners. */
final class HostileAliases {
  private HostileAliases() {}

  // inputs: x=[4] -1:1; n=0
  // inputs: x=[4] -1:1; n=3
  // inputs: x=[4] -1:1; n=4
  @Differentiable
  static double swapInLoop(double[] x, int n) {
    double[] a = x.clone();
    double[] b = new double[x.length];
    for (int t = 0; t < n; t++) {
      for (int i = 0; i < a.length; i++) {
        b[i] = Math.sin(a[i]) + a[(i + 1) % a.length] * 0.5;
      }
      double[] c = a;
      a = b;
      b = c;
    }
    return a[0] * a[1] + a[3] + b[2] * b[1];
  }

  // inputs: x=[2][3] -1:1
  @Differentiable
  static double rowNames(double[][] x) {
    double[][] m = new double[2][3];
    for (int i = 0; i < 2; i++) {
      double[] row = m[i];
      double[] xr = x[1 - i];
      for (int j = 0; j < 3; j++) {
        row[j] = xr[j] * xr[2 - j];
        m[i][(j + 1) % 3] += row[j] * 2;
      }
    }
    double[] r0 = m[0];
    double[] r1 = m[1];
    r0[0] = r1[1] * m[0][2];
    m[1][1] = r0[0] * r0[0];
    return m[0][0] + r1[1] * m[0][1];
  }

  // inputs: x=[3] -1:1
  @Differentiable
  static double sameTwice(double[] x) {
    double[] a = {x[0], x[1], x[2]};
    mix(a, a);
    return a[0] * a[1] + a[2];
  }

  static void mix(double[] p, double[] q) {
    for (int i = 0; i < p.length; i++) {
      p[i] = q[i] * q[(i + 1) % q.length];
      q[i] += p[i] * p[i];
    }
  }

  // inputs: x=[3] -1:1
  @Differentiable
  static double returnsArgument(double[] x) {
    double[] a = {x[0], x[1], x[2]};
    double[] b = scaled(a, 2);
    b[0] *= a[1];
    a[1] += b[0];
    return a[0] + b[1] * a[2];
  }

  static double[] scaled(double[] v, double s) {
    for (int i = 0; i < v.length; i++) {
      v[i] *= s;
    }
    return v;
  }

  // inputs: x=[3] -1:1; y=[3] -1:1
  @Differentiable
  static double parameterByTurns(double[] x, double[] y) {
    double s = 0;
    double[] p = x;
    for (int i = 0; i < p.length; i++) {
      s += p[i] * y[i] * x[i];
      p = y;
    }
    return s;
  }

  // inputs: x=[3][3] -1:1
  @Differentiable
  static double swapRows(double[][] x) {
    double[][] a = new double[3][3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        a[i][j] = x[i][j] * x[j][i];
      }
    }
    double[] t = a[0];
    a[0] = a[2];
    a[2] = t;
    t[1] = a[1][1] * a[0][0];
    return a[2][1] * a[0][1] + a[2][0];
  }

  // inputs: x=[3][2] -1:1
  @Differentiable
  static double parameterRows(double[][] x) {
    double[][] m = new double[3][];
    for (int i = 0; i < 3; i++) {
      m[i] = x[2 - i];
    }
    double s = 0;
    for (int i = 0; i < 3; i++) {
      s += m[i][0] * x[i][1];
    }
    return s;
  }
}
