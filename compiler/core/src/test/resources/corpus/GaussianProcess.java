package corpus;

import dev.cotangent.Differentiable;

/** The marginal likelihood of a Gaussian process. */
final class GaussianProcess {
  private GaussianProcess() {}

  // inputs: x=[4] -1:1; y=[4] -1:1; length=0.5:1; noise=0.2:0.5
  @Differentiable
  static double negativeLogLikelihood(double[] x, double[] y, double length, double noise) {
    int n = x.length;
    double[][] k = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double d = (x[i] - x[j]) / length;
        k[i][j] = Math.exp(-0.5 * d * d);
        if (i == j) {
          k[i][i] += noise * noise;
        }
      }
    }
    double[] z = new double[n];
    double value = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        for (int m = 0; m < j; m++) {
          k[i][j] -= k[i][m] * k[j][m];
        }
        k[i][j] = i == j ? Math.sqrt(k[i][i]) : k[i][j] / k[j][j];
      }
      z[i] = y[i];
      for (int m = 0; m < i; m++) {
        z[i] -= k[i][m] * z[m];
      }
      z[i] /= k[i][i];
      value += 0.5 * z[i] * z[i] + Math.log(k[i][i]);
    }
    return value;
  }
}
