package corpus;

import dev.cotangent.Differentiable;

/** Helpers that change, rebind and return what they are handed. */
final class HostileHelpers {
  private HostileHelpers() {}

  // inputs: x=[2][3] -1:1
  @Differentiable
  static double writesThroughTwo(double[][] x) {
    double[][] a = {x[0].clone(), x[1].clone()};
    scaleRow(a[0], x[1][0]);
    scaleRow(a[a.length - 1], a[0][0]);
    double[][] b = new double[3][3];
    copyInto(b, a);
    fillRow(b, 2, a[1]);
    a[1][1] = 7;
    return b[2][1] * b[0][0] + a[0][2] * b[1][2];
  }

  static void scaleRow(double[] r, double f) {
    for (int i = 0; i < r.length; i++) {
      r[i] *= f;
      f = f * 1.5 + r[0];
    }
  }

  static void copyInto(double[][] to, double[][] from) {
    for (int i = 0; i < from.length; i++) {
      for (int j = 0; j < from[i].length; j++) {
        to[i][j] += from[i][j];
      }
    }
  }

  static void fillRow(double[][] m, int k, double[] v) {
    double[] r = m[k];
    for (int i = 0; i < v.length; i++) {
      r[i] = v[i] * v[i];
    }
  }

  // inputs: x=[3] -1:1; y=1:2
  @Differentiable
  static double rebindsParameter(double[] x, double y) {
    double[] a = x.clone();
    rebind(a, y);
    y = again(y, y++) + y;
    return a[0] * y + a[1] * again(y, y);
  }

  static void rebind(double[] v, double s) {
    v[0] = s * v[1];
    v = new double[] {1, 2, 3};
    v[1] = s;
    s = 5;
  }

  static double again(double a, double b) {
    a *= b;
    b = a;
    return a + b;
  }

  // inputs: x=[5] -1:1; n=4
  // inputs: x=[5] -1:1; n=0
  @Differentiable
  static double deepBranches(double[] x, int n) {
    double s = 0;
    double p = 1;
    int count = 0;
    for (int i = 0; i < n; i++) {
      double t = 0;
      if (x[i] > 0) {
        if (i % 2 == 0) {
          for (int j = 0; j <= i; j++) {
            t += x[j] * p;
            if (t > 0.4) {
              p *= t;
              count++;
            } else {
              t -= 0.1 * p;
            }
          }
        } else {
          p = -p * x[i];
        }
      } else {
        int m = i;
        while (m > 0) {
          t += x[m] * x[m - 1] * t + x[m];
          m -= 1 + count % 2;
        }
      }
      s += t * p + count;
    }
    return s * p;
  }

  // inputs: x=[3] -1:1
  @Differentiable
  static double mixedArrays(double[] x) {
    double s = 0;
    for (int i = 0; i < 100; i++) {
      s = Math.sin(s + x[i % 3]) * 0.99;
    }
    boolean odd = false;
    boolean[] flags = new boolean[4];
    long[] sums = {1, 2};
    double[][] grid = {{1, 2}, {3}};
    for (int i = 0; i < 7; i++) {
      odd ^= (i & 1) == 1;
      flags[i % 4] |= odd;
      sums[i % 2] += 1L << (i * 10);
      grid[0][i % 2] += sums[1];
      s += flags[i % 4] ? x[0] * grid[0][0] * 1e-10 : !odd ? x[1] : sums[0] * x[2] * 1e-8;
    }
    return s;
  }

  // inputs: x=0.5:1
  @Differentiable
  static double sharedArgument(double x) {
    return product(x, x) + product(x, product(x, x)) * product(2, x);
  }

  static double product(double a, double b) {
    return a * Math.sin(b);
  }

  // inputs: x=[4] -1:1; k=[4] 0:3
  @Differentiable
  static double subscripts(double[] x, int[] k) {
    int[] q = k.clone();
    int[] r = new int[4];
    int[] z = q;
    for (int i = 0; i < 4; i++) {
      r[i] = (int) (x[i] * 10) & 3;
      z[i] = z[(i + 1) % 4] + r[i];
    }
    double s = 0;
    for (int i : q) {
      s += x[i & 3] * x[r[i & 3]] * i;
    }
    return s;
  }

  // inputs: x=[2] -1:1
  @Differentiable
  static double nestedLiterals(double[] x) {
    double[][] m[] = {{{x[0], 1}, {x[1]}}, {}, {{x[0] * x[1], x[0], 3}}};
    double[] v[] = m[0], w = {1, x[1]};
    v[1][0] *= w[1];
    m[2][0][1] = v[1][0] + m[0][0][0] * m[1].length;
    return m[0][1][0] * m[2][0][1] + m[2][0].length * w[1];
  }

  // inputs: x=1:2; n=2
  @Differentiable
  static double overloads(double x, int n) {
    long l = 3;
    double s = pick(x) + pick(l) * x + pick(n) * x + pick('a') * x + many() * x + many(x);
    return s + many(x, x * x, 3) + many(new double[] {x, 2}) + pick(x, n) + pick(n, x);
  }

  static double pick(double v) {
    return v * 2;
  }

  static double pick(char v) {
    return v * 3;
  }

  static double pick(long v) {
    return v * 5;
  }

  static double pick(double v, double w) {
    return v * w;
  }

  static double pick(int v, double w) {
    return v * w * w;
  }

  static double many(double... v) {
    double s = v.length;
    for (double d : v) {
      s = s * d + 1;
      d = 7;
    }
    return s;
  }

  // inputs: x=[4] -1:1; k=0
  // inputs: x=[4] -1:1; k=2
  @Differentiable
  static double earlyOut(double[] x, int k) {
    double[] a = x.clone();
    double s = 0;
    for (int i = 0; i < 3; i++) {
      s += find(a, k + i * s) * change(a, i < k);
    }
    return s + a[0] * a[3];
  }

  static double find(double[] v, double t) {
    for (int i = 0; i < v.length; i++) {
      if (v[i] > t - 0.5) {
        return v[i] * i;
      }
    }
    return t;
  }

  static double change(double[] v, boolean f) {
    if (f) {
      v[0] += v[1] * v[2];
      return v[0];
    }
    v[3] *= 2;
    return 1;
  }
}
