package hostile;

import dev.cotangent.Differentiable;

/** Programs that run for some lengths and leave their arrays for others. */
final class TooShort {
  private TooShort() {}

  private static void addReversed(double[] a, double[] b) {
    for (int i = 0; i < a.length; i++) {
      a[i] += b[b.length - 1 - i];
    }
  }

  // inputs: x={1.1, 0.7, -0.4}
  // inputs: x={1, 2}
  @Differentiable
  static double addedToItself(double[] x) {
    double[] a = x.clone();
    addReversed(a, a);
    return a[0] * a[1] + a[2];
  }

  // inputs: x={1.1, 0.7, -0.4, 0.9, 1.3}; n=0
  // inputs: x={1.1, 0.7, -0.4, 0.9, 1.3}; n=1
  // inputs: x={1.1, 0.7, -0.4, 0.9, 1.3}; n=3
  // inputs: x={1.1, 0.7}; n=3
  // inputs: x={1}; n=1
  // inputs: x=[0] 0:1; n=1
  @Differentiable
  static double overlappingCopies(double[] x, int n) {
    double[] a = x.clone();
    for (int i = 0; i < n; i++) {
      System.arraycopy(a, 0, a, 1, a.length - 1);
      a[0] = a[1] * a[a.length - 1];
      System.arraycopy(a, 2, a, 1, a.length - 2);
    }
    double s = 0;
    for (int i = 0; i < a.length; i++) {
      s += a[i] * a[i] * (i + 1);
    }
    return s;
  }

  // inputs: x=[5] 0.5:1; n=0
  // inputs: x=[5] 0.5:1; n=1
  // inputs: x=[5] 0.5:1; n=2
  // inputs: x=[5] 0.5:1; n=3
  @Differentiable
  static double threeRanks(double[] x, int n) {
    double[][][] t = new double[n][n + 1][2];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= n; j++) {
        t[i][j][(i + j) % 2] = x[(i * j) % x.length];
        if (i > 0) {
          t[i][j][0] += t[i - 1][j][1] * t[i][j][1] + t[i - 1][(j + 1) % n][0];
        }
      }
    }
    return t[n - 1][n][0] + t[n - 1][0][1] * t[0][0][0];
  }

  // inputs: x=[5] 0.5:1; index={0, 1, 1, 0, 2}
  // inputs: x=[5] 0.5:1; index=[0] 0:1
  // inputs: x=[5] 0.5:1; index={1, 3}
  @Differentiable
  static double[][] scattered(double[] x, int[] index) {
    double[] sums = new double[3];
    double[][] out = new double[index.length][];
    for (int i = 0; i < index.length; i++) {
      sums[index[i]] += x[index[i]] * x[i];
      sums[index[i]] *= sums[(index[i] + 1) % 3] + 1;
      out[i] = sums.clone();
    }
    return out;
  }

  // inputs: x=[3][2] 0.5:1; s=0.7
  // inputs: x=[1][0] 0.5:1; s=0.7
  @Differentiable
  static double[][] firstRowReplaced(double[][] x, double s) {
    double[][] r = x.clone();
    r[0] = new double[] {s, s * x[0][0]};
    return r;
  }

  // inputs: x=[3][2] 0.5:1; p={0, 2, 1}
  // inputs: x=[3][2] 0.5:1; p={2, 2, 0}
  // inputs: x=[3][2] 0.5:1; p={1, 3}
  @Differentiable
  static double rowsExchanged(double[][] x, int[] p) {
    double[][] m = new double[x.length][];
    for (int i = 0; i < m.length; i++) {
      m[i] = x[i].clone();
    }
    for (int i = 0; i < p.length; i++) {
      double[] t = m[i];
      m[i] = m[p[i]];
      m[p[i]] = t;
      m[i][0] += m[p[i]][1] * t[0];
    }
    return m[0][0] * m[1][1] + m[2][0] * m[0][1];
  }

  // inputs: x=[3][2] 0.5:1
  // inputs: x=[3][1,2,2] 0.5:1
  // inputs: x=[3][2,0,2] 0.5:1
  // inputs: x=[3][0] 0.5:1
  // inputs: x=[0][0] 0.5:1
  @Differentiable
  static double rowsOfTwoMatrices(double[][] x) {
    double s = 0;
    double[][] y = new double[x.length][x[0].length];
    for (int i = 0; i < x.length; i++) {
      double[] yi = y[i], xi = x[i];
      for (int j = 0; j < xi.length; j++) {
        yi[j] += xi[j] * (i > 0 ? y[i - 1][j] : 1) + (j > 0 ? yi[j - 1] : 0);
      }
    }
    for (double[] r : y) {
      for (double v : r) {
        s += v * v;
      }
    }
    return s;
  }

  // inputs: x={0.3, 0.7, 0.9}; n=0
  // inputs: x={0.3, 0.7, 0.9}; n=2
  // inputs: x={0.3, 0.7, 0.9}; n=4
  // inputs: x={0.3, 0.7, 1.9}; n=-1
  // inputs: x={0.3, 0.7, 0.9}; n=-1
  @Differentiable
  static double[] twoResults(double[] x, int n) {
    double[] y = x.clone();
    for (int i = 0; ; i++) {
      if (i == n) {
        return y;
      }
      if (y[i] > 1) {
        double[] z = {y[i], x[0]};
        return z;
      }
      y[i] *= y[(i + 1) % y.length];
    }
  }

  // inputs: x={1.1, 0.7, -0.4}; code={0, 1, -1, 2, -2, -4, -2, 1, -5, -1}
  // inputs: x={1.1, 0.7, -0.4}; code={0, -3, 1, 99, 1, -2}
  // inputs: x={1.1}; code=[0] 0:1
  // inputs: x={1.1}; code={0, -2}
  // inputs: x={1.1}; code={-4}
  // inputs: x={1.1, 2}; code={0, 1, -3, 0, -2}
  @Differentiable
  static double stackMachine(double[] x, int[] code) {
    double[] stack = new double[8];
    int top = 0;
    for (int at = 0; at < code.length; at++) {
      int op = code[at];
      switch (op) {
        case -1 -> {
          double b = stack[--top];
          stack[top - 1] += b;
        }
        case -2 -> stack[top - 2] *= stack[--top];
        case -3 -> {
          if (stack[top - 1] > 0) {
            at += code[++at];
          }
        }
        case -4 -> stack[top] = stack[top++ - 1];
        case -5 -> {
          double t = stack[top - 1];
          stack[top - 1] = stack[top - 2];
          stack[top - 2] = t;
        }
        default -> stack[top++] = x[op];
      }
    }
    return top > 0 ? stack[0] : 0;
  }

  // inputs: x={1.1, 0.7, -0.4}; edges=[4][2] 0:2
  // inputs: x={1.1, 0.7, -0.4}; edges=[0][2] 0:2
  // inputs: x={1.1, 0.7, -0.4}; edges=[1][1] 0:2
  // inputs: x={1.1, 0.7}; edges=[1][2] 2:2
  @Differentiable
  static double edges(double[] x, int[][] edges) {
    double[] degree = new double[x.length];
    for (int[] e : edges) {
      degree[e[0]] += x[e[1]];
      degree[e[1]] += x[e[0]] * degree[e[0]];
    }
    double s = 1;
    for (int i = degree.length; i-- > 0; ) {
      s = s * .5 + degree[i] * x[i];
    }
    return s;
  }
}
