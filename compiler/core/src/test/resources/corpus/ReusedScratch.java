package corpus;

import dev.cotangent.Differentiable;

/** One scratch array for many purposes, filled in part, read where it was not filled anew. */
final class ReusedScratch {
  private ReusedScratch() {}

  // inputs: x=[4][3] -1:1
  // inputs: x=[1][5] -1:1
  // inputs: x=[0][2] -1:1
  // inputs: x=[3][0] -1:1
  @Differentiable
  static double leftovers(double[][] x) {
    double[] t = new double[6];
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      for (int j = i % 2; j < x[i].length; j++) {
        t[j] = x[i][j] * (t[j] + 1);
      }
      for (int j = 0; j < x[i].length; j++) {
        sum += t[j] * t[5 - j];
        t[5 - j] -= 0.5 * x[i][j];
      }
      if (i == 1) {
        t = new double[6];
      }
    }
    return sum + t[0];
  }

  // inputs: x=[4] -1:1; rounds=3
  // inputs: x=[1] -1:1; rounds=3
  @Differentiable
  static double halves(double[] x, int rounds) {
    int n = x.length;
    double[] w = new double[2 * n];
    System.arraycopy(x, 0, w, 0, n);
    int from = 0;
    for (int r = 0; r < rounds; r++) {
      int to = n - from;
      for (int i = 0; i < n; i++) {
        w[to + i] = w[from + i] * w[from + (i + 1) % n] + 0.3 * w[to + i];
      }
      from = to;
    }
    double s = 0;
    for (int i = 0; i < 2 * n; i++) {
      s = s * 0.9 + w[i];
    }
    return s;
  }
}
