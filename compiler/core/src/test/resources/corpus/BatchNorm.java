package corpus;

import dev.cotangent.Differentiable;

/** Batch normalisation of a two-layer network, with running statistics. */
final class BatchNorm {
  private BatchNorm() {}

  // inputs: x=[4][3] -1:1; gamma=[3] 0.5:1.5; beta=[3] -1:1; running=[2][3] 0:1
  // inputs: x=[1][2] -1:1; gamma=[2] 0.5:1.5; beta=[2] -1:1; running=[2][2] 0:1
  @Differentiable(wrt = {"x", "gamma", "beta"})
  static double loss(double[][] x, double[] gamma, double[] beta, double[][] running) {
    int n = x.length;
    int d = gamma.length;
    double[] mean = new double[d];
    double[] variance = new double[d];
    for (double[] row : x) {
      for (int j = 0; j < d; j++) {
        mean[j] += row[j] / n;
      }
    }
    for (double[] row : x) {
      for (int j = 0; j < d; j++) {
        double centred = row[j] - mean[j];
        variance[j] += centred * centred / n;
      }
    }
    double loss = 0;
    for (int j = 0; j < d; j++) {
      double scale = gamma[j] / Math.sqrt(variance[j] + 1e-2);
      for (int i = 0; i < n; i++) {
        double y = (x[i][j] - mean[j]) * scale + beta[j];
        loss += y * y * y / 3 + Math.abs(j - i) * y;
      }
      mean[j] = 0.9 * running[0][j] + 0.1 * mean[j];
      variance[j] = 0.9 * running[1][j] + 0.1 * variance[j];
      loss += mean[j] * variance[j];
    }
    return loss;
  }
}
