package corpus;

import dev.cotangent.Differentiable;

/** ADBench's Gaussian mixture, with all matrices in flat arrays. */
final class Mixture {
  private static final double PI = 3.14159265359;

  private Mixture() {}

  /**
   * The negative log posterior with its sign turned.
   *
   * @param d the dimension of a point
   * @param alphas k log weights
   * @param means k rows of d
   * @param icf k rows of d(d+1)/2: log-diagonal, then the strictly lower triangle by columns
   * @param x n rows of d
   * @param gamma Wishart prior
   * @param m Wishart prior
   * @param constant what the prior adds, whatever the parameters
   */
  // inputs: d=2; alphas=[3] -1:1; means=[6] -1:1; icf=[9] -0.5:0.5; x=[8] -2:2; gamma=1; m=0;
  // constant=0.7
  // inputs: d=3; alphas=[2] -1:1; means=[6] -1:1; icf=[12] -0.5:0.5; x=[9] -2:2; gamma=0.5; m=2;
  // constant=0
  @Differentiable(wrt = {"alphas", "means", "icf"})
  static double objective(
      int d,
      double[] alphas,
      double[] means,
      double[] icf,
      double[] x,
      double gamma,
      int m,
      double constant) {
    int k = alphas.length;
    int n = x.length / d;
    int icfSize = d * (d + 1) / 2;
    double[] diagonal = new double[k * d];
    double[] sumQ = new double[k];
    for (int c = 0; c < k; c++) {
      for (int i = 0; i < d; i++) {
        double q = icf[c * icfSize + i];
        sumQ[c] += q;
        diagonal[c * d + i] = Math.exp(q);
      }
    }
    double[] centered = new double[d];
    double[] scaled = new double[d];
    double[] terms = new double[k];
    double sum = 0;
    for (int p = 0; p < n; p++) {
      for (int c = 0; c < k; c++) {
        for (int i = 0; i < d; i++) {
          centered[i] = x[p * d + i] - means[c * d + i];
          scaled[i] = diagonal[c * d + i] * centered[i];
        }
        int index = c * icfSize + d;
        for (int i = 0; i < d; i++) {
          for (int j = i + 1; j < d; j++) {
            scaled[j] += icf[index] * centered[i];
            index++;
          }
        }
        double squared = 0;
        for (int i = 0; i < d; i++) {
          squared += scaled[i] * scaled[i];
        }
        terms[c] = alphas[c] + sumQ[c] - 0.5 * squared;
      }
      sum += logSumExp(terms);
    }
    double prior = 0;
    for (int c = 0; c < k; c++) {
      double squares = 0;
      for (int i = 0; i < d; i++) {
        squares += diagonal[c * d + i] * diagonal[c * d + i];
      }
      for (int i = d; i < icfSize; i++) {
        squares += icf[c * icfSize + i] * icf[c * icfSize + i];
      }
      prior += 0.5 * gamma * gamma * squares - m * sumQ[c];
    }
    return -n * d * 0.5 * Math.log(2 * PI) + sum - n * logSumExp(alphas) + prior - constant;
  }

  private static double logSumExp(double[] v) {
    double max = v[0];
    for (int i = 1; i < v.length; i++) {
      max = Math.max(max, v[i]);
    }
    double sum = 0;
    for (int i = 0; i < v.length; i++) {
      sum += Math.exp(v[i] - max);
    }
    return Math.log(sum) + max;
  }
}
