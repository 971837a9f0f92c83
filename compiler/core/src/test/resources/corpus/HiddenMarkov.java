package corpus;

import dev.cotangent.Differentiable;

/** The forward algorithm and the best path of a hidden Markov model. */
final class HiddenMarkov {
  private HiddenMarkov() {}

  // inputs: start=[3] 0.2:1; transition=[3][3] 0.2:1; emission=[3][2] 0.2:1; seen={0, 1, 1, 0, 1}
  @Differentiable
  static double logLikelihood(
      double[] start, double[][] transition, double[][] emission, int[] seen) {
    int n = start.length;
    double[] alpha = new double[n];
    double[] next = new double[n];
    for (int i = 0; i < n; i++) {
      alpha[i] = start[i] * emission[i][seen[0]];
    }
    double log = 0;
    for (int t = 1; t < seen.length; t++) {
      double sum = 0;
      for (int j = 0; j < n; j++) {
        next[j] = 0;
        for (int i = 0; i < n; i++) {
          next[j] += alpha[i] * transition[i][j];
        }
        next[j] *= emission[j][seen[t]];
        sum += next[j];
      }
      for (int j = 0; j < n; j++) {
        alpha[j] = next[j] / sum;
      }
      log += Math.log(sum);
    }
    double rest = 0;
    for (int i = 0; i < n; i++) {
      rest += alpha[i];
    }
    return log + Math.log(rest);
  }

  // inputs: transition=[3][3] -2:0; emission=[3][2] -2:0; seen={0, 1, 1, 0, 1}
  @Differentiable
  static double bestPath(double[][] transition, double[][] emission, int[] seen) {
    int n = transition.length;
    double[] score = new double[n];
    for (int i = 0; i < n; i++) {
      score[i] = emission[i][seen[0]];
    }
    for (int t = 1; t < seen.length; t++) {
      double[] next = new double[n];
      for (int j = 0; j < n; j++) {
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
          double candidate = score[i] + transition[i][j] * (1 + 0.1 * score[i]);
          if (candidate > best) {
            best = candidate;
          }
        }
        next[j] = best + emission[j][seen[t]];
      }
      score = next;
    }
    return Math.max(score[0], Math.max(score[1], score[2]));
  }
}
