package dev.cotangent.samples.layers;

import dev.cotangent.Differentiable;

/** The end of a stack: how surprising the right classes are, given the scores of all. */
final class SoftmaxWithLoss {
  private final SoftmaxWithLossGradient.CrossEntropy gradient =
      new SoftmaxWithLossGradient.CrossEntropy();

  @Differentiable(wrt = "scores")
  double crossEntropy(double[][] scores, int[] y) {
    double loss = 0;
    for (int i = 0; i < y.length; i++) {
      double max = scores[i][0];
      for (int c = 1; c < scores[i].length; c++) {
        max = Math.max(max, scores[i][c]);
      }
      double sum = 0;
      for (int c = 0; c < scores[i].length; c++) {
        sum += Math.exp(scores[i][c] - max);
      }
      loss += max + Math.log(sum) - scores[i][y[i]];
    }
    return loss / y.length;
  }

  /**
   * The mean cross-entropy.
   *
   * @param scores the scores of the classes, a row for each sample
   * @param y the right classes
   * @return the loss
   */
  double forward(double[][] scores, int[] y) {
    return gradient.forward(this, scores, y);
  }

  /**
   * Starts backpropagation.
   *
   * @param share the derivative of what is wanted in this loss: 1 if it is the loss itself, 1/4 if
   *     it is the mean of four
   * @return the derivatives in the scores
   */
  double[][] backward(double share) {
    gradient.clear();
    gradient.backward(share);
    return gradient.gradScores();
  }
}
