package dev.cotangent.samples.quickstart;

import dev.cotangent.Differentiable;

/** Logistic regression. */
final class Logistic {

  private Logistic() {}

  /**
   * The mean cross-entropy of the labels under the probabilities {@code 1 / (1 + exp(-(w·x + b)))}.
   *
   * @param w the weights, one for each feature
   * @param b the bias
   * @param x the samples, a row of features each
   * @param y the label of each sample, 0 or 1
   * @return the loss
   */
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
    return sum / x.length;
  }
}
