package corpus;

import dev.cotangent.Differentiable;

/** ADBench's Gaussian mixture, with matrices as arrays of rows. */
final class MixtureRows {
  private static final double PI = 3.14159265359;

  private MixtureRows() {}

  /**
   * As {@link Mixture#objective}; a row of icf holds the log-diagonal, then the strictly lower
   * triangle by columns.
   */
  // inputs: alphas=[3] -1:1; means=[3][2] -1:1; icf=[3][3] -0.5:0.5; x=[4][2] -2:2; gamma=1; m=0;
  // constant=0.7
  // inputs: alphas=[2] -1:1; means=[2][3] -1:1; icf=[2][6] -0.5:0.5; x=[5][3] -2:2; gamma=0.5; m=2;
  // constant=0
  @Differentiable(wrt = {"alphas", "means", "icf"})
  static double objective(
      double[] alphas,
      double[][] means,
      double[][] icf,
      double[][] x,
      double gamma,
      int m,
      double constant) {
    int k = alphas.length;
    int d = means[0].length;
    int n = x.length;
    double[][] diagonal = new double[k][d];
    double[] sumQ = new double[k];
    for (int c = 0; c < k; c++) {
      for (int i = 0; i < d; i++) {
        sumQ[c] += icf[c][i];
        diagonal[c][i] = Math.exp(icf[c][i]);
      }
    }
    double sum = 0;
    for (int p = 0; p < n; p++) {
      double[] terms = new double[k];
      for (int c = 0; c < k; c++) {
        double distance = mahalanobis(x[p], means[c], diagonal[c], icf[c]);
        terms[c] = alphas[c] + sumQ[c] - 0.5 * distance;
      }
      sum += logSumExp(terms);
    }
    double prior = 0;
    for (int c = 0; c < k; c++) {
      double squares = 0;
      for (double q : diagonal[c]) {
        squares += q * q;
      }
      for (int i = d; i < icf[c].length; i++) {
        squares += icf[c][i] * icf[c][i];
      }
      prior += 0.5 * gamma * gamma * squares - m * sumQ[c];
    }
    return -n * d * 0.5 * Math.log(2 * PI) + sum - n * logSumExp(alphas) + prior - constant;
  }

  /** |Q (x - mean)|^2. */
  private static double mahalanobis(double[] x, double[] mean, double[] diagonal, double[] icf) {
    int d = x.length;
    double[] centered = new double[d];
    double[] scaled = new double[d];
    for (int i = 0; i < d; i++) {
      centered[i] = x[i] - mean[i];
      scaled[i] = diagonal[i] * centered[i];
    }
    int index = d;
    for (int i = 0; i < d; i++) {
      for (int j = i + 1; j < d; j++) {
        scaled[j] += icf[index++] * centered[i];
      }
    }
    double squared = 0;
    for (double s : scaled) {
      squared += s * s;
    }
    return squared;
  }

  private static double logSumExp(double[] v) {
    double max = v[0];
    for (int i = 1; i < v.length; i++) {
      max = Math.max(max, v[i]);
    }
    double sum = 0;
    for (double e : v) {
      sum += Math.exp(e - max);
    }
    return Math.log(sum) + max;
  }
}
