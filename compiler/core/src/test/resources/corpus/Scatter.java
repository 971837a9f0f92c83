package corpus;

import dev.cotangent.Differentiable;

/** Additions, products and replacements through repeated subscripts, in one and two dimensions. */
final class Scatter {
  private Scatter() {}

  // inputs: x=[5] -1:1; to={2, 0, 2, 2, 1}; n=3
  // inputs: x=[5] -1:1; to={0, 0, 0, 0, 0}; n=1
  // inputs: x=[0] -1:1; to=[0] 0:0; n=2
  @Differentiable
  static double[] products(double[] x, int[] to, int n) {
    double[] y = new double[n];
    java.util.Arrays.fill(y, 1);
    for (int i = 0; i < x.length; i++) {
      y[to[i]] *= 1 + x[i] * y[(to[i] + 1) % n];
    }
    return y;
  }

  // inputs: x=[6] distinct -1:1.1; to={1, 1, 0, 2, 0, 1}
  // inputs: x=[0] 0:1; to=[0] 0:0
  @Differentiable
  static double largestOfEach(double[] x, int[] to) {
    double[] best = {-9, -9, -9};
    int[] who = {-1, -1, -1};
    for (int i = 0; i < x.length; i++) {
      if (x[i] > best[to[i]]) {
        best[to[i]] = x[i];
        who[to[i]] = i;
      }
    }
    double sum = 0;
    for (int k = 0; k < 3; k++) {
      sum += who[k] < 0 ? 0 : best[k] * x[who[k]] * x[(who[k] + 1) % x.length];
    }
    return sum;
  }

  // inputs: m=[2][3] -1:1; i={0, 1, 1, 0, 1}; j={2, 2, 0, 2, 2}; v=[5] -1:1
  // inputs: m=[1][1] -1:1; i={0}; j={0}; v=[1] -1:1
  @Differentiable
  static double[][] intoMatrix(double[][] m, int[] i, int[] j, double[] v) {
    double[][] a = new double[m.length][m[0].length];
    for (int r = 0; r < a.length; r++) {
      for (int c = 0; c < a[r].length; c++) {
        a[r][c] = m[r][c];
      }
    }
    for (int k = 0; k < v.length; k++) {
      double[] row = a[i[k]];
      if (k % 2 == 0) {
        row[j[k]] += v[k] * row[j[k]];
      } else {
        row[j[k]] = v[k] - a[i[k - 1]][j[k - 1]];
      }
    }
    return a;
  }

  // inputs: x=[4] -1:1; next={1, 2, 3, 1}; steps=6
  // inputs: x=[4] -1:1; next={0, 0, 0, 0}; steps=2
  @Differentiable
  static double pointerChase(double[] x, int[] next, int steps) {
    double[] a = x.clone();
    int p = 0;
    for (int s = 0; s < steps; s++) {
      int q = next[p];
      a[q] = a[q] * a[p] + 0.5;
      a[p] -= a[q];
      p = q;
    }
    return a[0] + 2 * a[1] * a[2] + a[3] + p;
  }
}
