package dev.cotangent.samples.digits;

import dev.cotangent.Differentiable;

/** A multilayer perceptron with one hidden layer, as a function of its weights. */
final class Perceptron {

  private Perceptron() {}

  /**
   * The mean cross-entropy of a mini-batch.
   *
   * @param w1 the weights of the hidden layer, a row for each input
   * @param b1 the biases of the hidden layer
   * @param w2 the weights of the output layer, a row for each hidden unit
   * @param b2 the biases of the output layer
   * @param x the inputs, a row for each sample
   * @param y the class of each sample
   * @return the loss
   */
  @Differentiable(wrt = {"w1", "b1", "w2", "b2"})
  static double loss(
      double[][] w1, double[] b1, double[][] w2, double[] b2, double[][] x, int[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += crossEntropy(scores(w1, b1, w2, b2, x[i]), y[i]);
    }
    return sum / x.length;
  }

  /**
   * The scores of the classes for one sample; the greatest is the network's answer.
   *
   * @param w1 the weights of the hidden layer
   * @param b1 the biases of the hidden layer
   * @param w2 the weights of the output layer
   * @param b2 the biases of the output layer
   * @param x the input
   * @return the logarithms of the classes' probabilities, but for a common constant
   */
  static double[] scores(double[][] w1, double[] b1, double[][] w2, double[] b2, double[] x) {
    double[] hidden = affine(w1, b1, x);
    relu(hidden);
    return affine(w2, b2, hidden);
  }

  private static double[] affine(double[][] w, double[] b, double[] x) {
    double[] z = new double[b.length];
    for (int j = 0; j < z.length; j++) {
      z[j] = b[j];
    }
    for (int k = 0; k < x.length; k++) {
      double input = x[k];
      for (int j = 0; j < z.length; j++) {
        z[j] += input * w[k][j];
      }
    }
    return z;
  }

  private static void relu(double[] z) {
    for (int j = 0; j < z.length; j++) {
      z[j] = Math.max(0, z[j]);
    }
  }

  private static double crossEntropy(double[] scores, int label) {
    double max = scores[0];
    for (int c = 1; c < scores.length; c++) {
      max = Math.max(max, scores[c]);
    }
    double sum = 0;
    for (int c = 0; c < scores.length; c++) {
      sum += Math.exp(scores[c] - max);
    }
    return max + Math.log(sum) - scores[label];
  }
}
