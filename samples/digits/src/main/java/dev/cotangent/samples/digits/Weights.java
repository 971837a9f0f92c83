package dev.cotangent.samples.digits;

import java.util.Random;

/** The weights and biases of a {@link Perceptron}. */
final class Weights {
  private final double[][] w1;
  private final double[] b1;
  private final double[][] w2;
  private final double[] b2;

  /**
   * Draws the weights from normal distributions of the variance that keeps the signal's size
   * through layers of rectified units (He initialisation); the biases are zero.
   *
   * @param inputs the number of inputs
   * @param hidden the number of hidden units
   * @param classes the number of classes
   * @param random the source of randomness
   */
  Weights(int inputs, int hidden, int classes, Random random) {
    w1 = normal(inputs, hidden, random);
    b1 = new double[hidden];
    w2 = normal(hidden, classes, random);
    b2 = new double[classes];
  }

  private static double[][] normal(int inputs, int outputs, Random random) {
    double deviation = Math.sqrt(2.0 / inputs);
    double[][] w = new double[inputs][outputs];
    for (double[] row : w) {
      for (int j = 0; j < outputs; j++) {
        row[j] = deviation * random.nextGaussian();
      }
    }
    return w;
  }

  /**
   * Takes one step of gradient descent on a mini-batch.
   *
   * @param gradient the workspace of the gradient
   * @param x the inputs
   * @param y their classes
   * @param learningRate the step's length relative to the gradient's
   * @return the loss before the step
   */
  double descend(PerceptronGradient.Loss gradient, double[][] x, int[] y, double learningRate) {
    double loss = gradient.compute(w1, b1, w2, b2, x, y);
    subtract(w1, learningRate, gradient.gradW1());
    subtract(b1, learningRate, gradient.gradB1());
    subtract(w2, learningRate, gradient.gradW2());
    subtract(b2, learningRate, gradient.gradB2());
    return loss;
  }

  private static void subtract(double[][] w, double factor, double[][] gradient) {
    for (int k = 0; k < w.length; k++) {
      subtract(w[k], factor, gradient[k]);
    }
  }

  private static void subtract(double[] w, double factor, double[] gradient) {
    for (int j = 0; j < w.length; j++) {
      w[j] -= factor * gradient[j];
    }
  }

  /**
   * Classifies one input.
   *
   * @param x the input
   * @return the class of the greatest score
   */
  int classify(double[] x) {
    double[] scores = Perceptron.scores(w1, b1, w2, b2, x);
    int best = 0;
    for (int c = 1; c < scores.length; c++) {
      if (scores[c] > scores[best]) {
        best = c;
      }
    }
    return best;
  }
}
