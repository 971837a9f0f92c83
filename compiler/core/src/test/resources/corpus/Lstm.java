package corpus;

import dev.cotangent.Differentiable;

/** ADBench's LSTM: elementwise gates, several layers, over a sequence. */
final class Lstm {
  private Lstm() {}

  /**
   * The loss per predicted entry.
   *
   * @param main 2l rows of 4b: weights and biases of each layer for the gates forget, in, out,
   *     change
   * @param extra 3 rows of b: weight of the input, weight and bias of the output
   * @param state 2l rows of b: hidden and cell of each layer at the start
   * @param sequence c rows of b
   */
  // inputs: main=[4][8] -1:1; extra=[3][2] -1:1; state=[4][2] -1:1; sequence=[4][2] -1:1
  // inputs: main=[2][12] -1:1; extra=[3][3] -1:1; state=[2][3] -1:1; sequence=[6][3] -1:1
  @Differentiable(wrt = {"main", "extra"})
  static double loss(double[][] main, double[][] extra, double[][] state, double[][] sequence) {
    int layers = main.length / 2;
    int b = sequence[0].length;
    int steps = sequence.length - 1;
    double[][] s = new double[2 * layers][];
    for (int i = 0; i < s.length; i++) {
      s[i] = state[i].clone();
    }
    double[] input = new double[b];
    double[] output = new double[b];
    double total = 0;
    for (int t = 0; t < steps; t++) {
      for (int i = 0; i < b; i++) {
        input[i] = sequence[t][i] * extra[0][i];
      }
      for (int layer = 0; layer < layers; layer++) {
        step(main[2 * layer], main[2 * layer + 1], s[2 * layer], s[2 * layer + 1], input);
      }
      double sum = 2;
      for (int i = 0; i < b; i++) {
        output[i] = input[i] * extra[1][i] + extra[2][i];
        sum += Math.exp(output[i]);
      }
      double logSum = Math.log(sum);
      for (int i = 0; i < b; i++) {
        total += sequence[t + 1][i] * (output[i] - logSum);
      }
    }
    return -total / (b * steps);
  }

  /**
   * One layer: changes hidden and cell, and replaces x by the new hidden state, the next layer's
   * input.
   */
  private static void step(
      double[] weight, double[] bias, double[] hidden, double[] cell, double[] x) {
    int b = x.length;
    for (int i = 0; i < b; i++) {
      double forget = sigmoid(x[i] * weight[i] + bias[i]);
      double in = sigmoid(hidden[i] * weight[b + i] + bias[b + i]);
      double out = sigmoid(x[i] * weight[2 * b + i] + bias[2 * b + i]);
      double change = Math.tanh(hidden[i] * weight[3 * b + i] + bias[3 * b + i]);
      cell[i] = cell[i] * forget + in * change;
      hidden[i] = out * Math.tanh(cell[i]);
      x[i] = hidden[i];
    }
  }

  private static double sigmoid(double x) {
    return 1 / (1 + Math.exp(-x));
  }
}
