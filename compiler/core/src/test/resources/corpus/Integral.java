package corpus;

import dev.cotangent.Differentiable;

/** Summed-area tables, prefix products with and without resets, difference arrays. */
final class Integral {
  private Integral() {}

  // inputs: m=[3][4] -1:1; top=0; left=1; bottom=2; right=3
  // inputs: m=[1][1] -1:1; top=0; left=0; bottom=0; right=0
  @Differentiable
  static double box(double[][] m, int top, int left, int bottom, int right) {
    double[][] s = new double[m.length + 1][m[0].length + 1];
    for (int i = 1; i <= m.length; i++) {
      for (int j = 1; j <= m[0].length; j++) {
        s[i][j] = m[i - 1][j - 1] * m[i - 1][j - 1] + s[i - 1][j] + s[i][j - 1] - s[i - 1][j - 1];
      }
    }
    double sum = s[bottom + 1][right + 1] - s[top][right + 1] - s[bottom + 1][left] + s[top][left];
    return sum * s[m.length][m[0].length];
  }

  // inputs: x=[7] distinct -1:1.1
  // inputs: x=[1] distinct -1:1.1
  // inputs: x=[0] 0:1
  @Differentiable
  static double productsExceptSelf(double[] x) {
    double[] p = new double[x.length];
    double left = 1;
    for (int i = 0; i < x.length; i++) {
      p[i] = left;
      left *= x[i] < -0.8 ? 1 : x[i];
    }
    double right = 1;
    double sum = 0;
    for (int i = x.length; i-- > 0; ) {
      p[i] *= right;
      right = x[i] > 0.8 ? 1 : right * x[i];
      sum += p[i] * (i + 1);
    }
    return sum;
  }

  // inputs: from={0, 1, 3}; to={2, 4, 3}; v=[3] -1:1; n=5
  // inputs: from=[0] 0:0; to=[0] 0:0; v=[0] 0:1; n=1
  @Differentiable
  static double[] rangeUpdates(int[] from, int[] to, double[] v, int n) {
    double[] d = new double[n + 1];
    for (int k = 0; k < v.length; k++) {
      d[from[k]] += v[k];
      d[to[k] + 1 > n ? n : to[k] + 1] -= v[k];
    }
    for (int i = 1; i < n; i++) {
      d[i] += d[i - 1];
    }
    double last = d[n - 1];
    d[n] = last * last;
    return d;
  }
}
