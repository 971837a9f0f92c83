package corpus;

import dev.cotangent.Differentiable;

/** Ranks by repeated multiplication, with dangling nodes, until they settle. */
final class PageRank {
  private PageRank() {}

  // inputs: weight=[4][4] 0.1:1; damping=0.8:0.9; rounds=6
  // inputs: weight=[1][1] 0.1:1; damping=0.8:0.9; rounds=2
  // inputs: weight=[3][3] 0.1:1; damping=0.8:0.9; rounds=0
  @Differentiable
  static double[] ranks(double[][] weight, double damping, int rounds) {
    int n = weight.length;
    double[] out = new double[n];
    for (int i = 0; i < n; i++) {
      if (i == n - 1) {
        continue;
      }
      for (double w : weight[i]) {
        out[i] += w;
      }
    }
    double[] rank = new double[n];
    java.util.Arrays.fill(rank, 1.0 / n);
    for (int round = 0; round < rounds; round++) {
      double[] next = new double[n];
      double dangling = 0;
      for (int i = 0; i < n; i++) {
        if (out[i] == 0) {
          dangling += rank[i];
          continue;
        }
        for (int j = 0; j < n; j++) {
          next[j] += rank[i] * weight[i][j] / out[i];
        }
      }
      for (int j = 0; j < n; j++) {
        next[j] = (1 - damping) / n + damping * (next[j] + dangling / n);
      }
      rank = next;
    }
    return rank;
  }

  // inputs: p=0.2:0.4; q=0.3:0.5
  @Differentiable
  static double stationary(double p, double q) {
    double[] pi = {1, 0};
    double change;
    int steps = 0;
    do {
      double first = pi[0] * (1 - p) + pi[1] * q;
      change = Math.abs(first - pi[0]);
      pi[0] = first;
      pi[1] = 1 - first;
    } while (change > 1e-14 && steps++ < 200);
    return pi[0] * pi[0];
  }
}
