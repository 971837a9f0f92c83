package dev.cotangent.samples.halfprecision;

import dev.cotangent.Differentiable;

/** What is computed, in 32 bits. */
final class Model {

  private Model() {}

  /**
   * A layer of a perceptron.
   *
   * @param w the weights, a row for each input, and the biases as the last row
   * @param x the inputs, a row for each sample
   * @param rectified whether what is negative becomes zero
   * @return the outputs, a row for each sample
   */
  @Differentiable(wrt = {"w", "x"})
  static float[][] layer(float[][] w, float[][] x, boolean rectified) {
    int inputs = w.length - 1;
    float[][] z = new float[x.length][w[0].length];
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < w[0].length; j++) {
        z[i][j] = w[inputs][j];
      }
      for (int k = 0; k < inputs; k++) {
        for (int j = 0; j < w[0].length; j++) {
          z[i][j] += x[i][k] * w[k][j];
        }
      }
      if (rectified) {
        for (int j = 0; j < w[0].length; j++) {
          z[i][j] = Math.max(0, z[i][j]);
        }
      }
    }
    return z;
  }

  /**
   * The mean cross-entropy of a mini-batch.
   *
   * @param scores the scores of the classes, a row for each sample
   * @param y the right classes
   * @return the loss
   */
  @Differentiable(wrt = "scores")
  static float loss(float[][] scores, int[] y) {
    float loss = 0;
    for (int i = 0; i < y.length; i++) {
      float max = scores[i][0];
      for (int c = 1; c < scores[i].length; c++) {
        max = Math.max(max, scores[i][c]);
      }
      float sum = 0;
      for (int c = 0; c < scores[i].length; c++) {
        sum += (float) Math.exp(scores[i][c] - max);
      }
      loss += max + (float) Math.log(sum) - scores[i][y[i]];
    }
    return loss / y.length;
  }
}
