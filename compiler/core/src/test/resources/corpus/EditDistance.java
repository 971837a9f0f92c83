package corpus;

import dev.cotangent.Differentiable;

/** Alignments by dynamic programming: one row, two rows, and with affine gaps. */
final class EditDistance {
  private EditDistance() {}

  // inputs: a={1, 2, 3, 1}; b={2, 3, 3}; substitute=0.9:1; insert=0.6:0.65; delete=0.7:0.75
  // inputs: a=[0] 0:1; b={2, 3, 3}; substitute=1; insert=0.6:0.65; delete=0.7:0.75
  // inputs: a={5}; b=[0] 0:1; substitute=1; insert=0.6:0.65; delete=0.7:0.75
  // inputs: a={7, 7}; b={7, 7}; substitute=1; insert=0.6:0.65; delete=0.7:0.75
  @Differentiable
  static double oneRow(int[] a, int[] b, double substitute, double insert, double delete) {
    double[] cost = new double[b.length + 1];
    for (int j = 1; j <= b.length; j++) {
      cost[j] = cost[j - 1] + insert;
    }
    for (int i = 1; i <= a.length; i++) {
      double diagonal = cost[0];
      cost[0] += delete;
      for (int j = 1; j <= b.length; j++) {
        double above = cost[j];
        double best = diagonal + (a[i - 1] == b[j - 1] ? 0 : substitute * (1 + 0.01 * a[i - 1]));
        best = Math.min(best, cost[j - 1] + insert * (1 + 0.013 * b[j - 1]));
        cost[j] = Math.min(best, above + delete * (1 + 0.017 * a[i - 1]));
        diagonal = above;
      }
    }
    return cost[b.length];
  }

  // inputs: score=[4][3] distinct -1:1; open=0.5:0.52; extend=0.2:0.21
  // inputs: score=[1][1] distinct -1:1; open=0.5:0.52; extend=0.2:0.21
  @Differentiable
  static double affineGaps(double[][] score, double open, double extend) {
    int m = score[0].length;
    double[] match = new double[m + 1];
    double[] gap = new double[m + 1];
    for (int j = 1; j <= m; j++) {
      match[j] = -open - (j - 1) * extend * 1.01;
      gap[j] = -9;
    }
    for (int i = 1; i <= score.length; i++) {
      double previous = match[0];
      match[0] = -open - (i - 1) * extend;
      double left = -9;
      for (int j = 1; j <= m; j++) {
        gap[j] = Math.max(gap[j] - extend, match[j] - open);
        left = Math.max(left - extend * 1.02, match[j - 1] - open * 1.03);
        double now = Math.max(previous + score[i - 1][j - 1], Math.max(gap[j], left));
        previous = match[j];
        match[j] = now;
      }
    }
    return match[m];
  }
}
