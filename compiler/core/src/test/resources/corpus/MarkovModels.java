package corpus;

import dev.cotangent.Differentiable;

/** Forward and backward passes of hidden Markov models, smoothing, expected counts. */
final class MarkovModels {
  private MarkovModels() {}

  // inputs: start=[2] 0.3:0.7; move=[2][2] 0.2:0.8; emit=[2][3] 0.2:0.8; seen={0, 2, 1, 1}
  // inputs: start=[2] 0.3:0.7; move=[2][2] 0.2:0.8; emit=[2][3] 0.2:0.8; seen={2}
  @Differentiable
  static double expectedVisits(double[] start, double[][] move, double[][] emit, int[] seen) {
    int n = seen.length, k = start.length;
    double[][] alpha = new double[n][k];
    double[][] beta = new double[n][k];
    for (int t = 0; t < n; t++) {
      for (int j = 0; j < k; j++) {
        double sum = t == 0 ? start[j] : 0;
        if (t > 0) {
          for (int i = 0; i < k; i++) {
            sum += alpha[t - 1][i] * move[i][j];
          }
        }
        alpha[t][j] = sum * emit[j][seen[t]];
      }
    }
    java.util.Arrays.fill(beta[n - 1], 1);
    for (int t = n - 2; t >= 0; t--) {
      for (int i = 0; i < k; i++) {
        for (int j = 0; j < k; j++) {
          beta[t][i] += move[i][j] * emit[j][seen[t + 1]] * beta[t + 1][j];
        }
      }
    }
    double visits = 0;
    for (int t = 0; t < n; t++) {
      visits += alpha[t][0] * beta[t][0] / Tools.dot(alpha[t], beta[t]);
    }
    return visits;
  }

  // inputs: score=[3][2] distinct -1:1; move=[2][2] distinct -0.5:0.5
  // inputs: score=[1][2] distinct -1:1; move=[2][2] distinct -0.5:0.5
  @Differentiable
  static double viterbiMargin(double[][] score, double[][] move) {
    int n = score.length, k = move.length;
    double[] best = score[0].clone();
    int[][] from = new int[n][k];
    for (int t = 1; t < n; t++) {
      double[] next = new double[k];
      for (int j = 0; j < k; j++) {
        next[j] = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < k; i++) {
          double s = best[i] + move[i][j];
          if (s > next[j]) {
            next[j] = s;
            from[t][j] = i;
          }
        }
        next[j] += score[t][j];
      }
      best = next;
    }
    int state = best[0] > best[1] ? 0 : 1;
    double sum = best[state] - best[1 - state];
    for (int t = n - 1; t > 0; t--) {
      sum += 0.1 * score[t][state];
      state = from[t][state];
    }
    return sum;
  }
}
