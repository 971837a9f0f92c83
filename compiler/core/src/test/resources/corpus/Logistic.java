package corpus;

import dev.cotangent.Differentiable;

/** Logistic regression over rows. */
final class Logistic {
  private Logistic() {}

  // inputs: w=[4] -1:1; b=-1:1; x=[9][4] -2:2; y=[9] 0:1
  // inputs: w=[2] -1:1; b=-1:1; x=[5][2] -2:2; y=[5] 0:1
  // inputs: w=[2] -1:1; b=-1:1; x=[0][2] -2:2; y=[0] 0:1
  @Differentiable(wrt = {"w", "b"})
  static double loss(double[] w, double b, double[][] x, int[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double z = b;
      for (int j = 0; j < w.length; j++) {
        z += w[j] * x[i][j];
      }
      sum += Math.log1p(Math.exp(z)) - y[i] * z;
    }
    return x.length == 0 ? 0 : sum / x.length;
  }

  // inputs: w=[3] -1:1; b=-1:1; x=[15] -2:2; y=[5] 0:1; lambda=0.1:0.5
  @Differentiable(wrt = {"b", "w", "lambda"})
  static double penalised(double[] w, double b, double[] x, int[] y, double lambda) {
    double sum = 0;
    int d = w.length;
    for (int i = 0; i < y.length; i++) {
      double z = b;
      for (int j = 0; j < d; j++) {
        z += w[j] * x[i * d + j];
      }
      double p = sigmoid(z);
      sum -= y[i] == 1 ? Math.log(p) : Math.log(1 - p);
    }
    double norm = 0;
    for (int j = 0; j < d; j++) {
      norm += w[j] * w[j];
    }
    return sum + lambda * norm;
  }

  static double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
  }
}
