package corpus;

import dev.cotangent.Differentiable;

/** A multilayer perceptron with softmax cross-entropy over a mini-batch. */
final class Perceptron {
  private Perceptron() {}

  // inputs: w1=[5][4] -1:1; b1=[5] -1:1; w2=[3][5] -1:1; b2=[3] -1:1; x=[6][4] -1:1; y=[6] 0:2
  // inputs: w1=[2][3] -1:1; b1=[2] -1:1; w2=[4][2] -1:1; b2=[4] -1:1; x=[1][3] -1:1; y=[1] 0:3
  @Differentiable(wrt = {"w1", "b1", "w2", "b2"})
  static double loss(
      double[][] w1, double[] b1, double[][] w2, double[] b2, double[][] x, int[] y) {
    double[] hidden = new double[b1.length];
    double[] logits = new double[b2.length];
    double total = 0;
    for (int n = 0; n < x.length; n++) {
      layer(w1, b1, x[n], hidden);
      for (int i = 0; i < hidden.length; i++) {
        hidden[i] = Math.tanh(hidden[i]);
      }
      layer(w2, b2, hidden, logits);
      double max = logits[0];
      for (int i = 1; i < logits.length; i++) {
        max = Math.max(max, logits[i]);
      }
      double sum = 0;
      for (int i = 0; i < logits.length; i++) {
        sum += Math.exp(logits[i] - max);
      }
      total += max + Math.log(sum) - logits[y[n]];
    }
    return total / x.length;
  }

  /** Sets {@code out} to {@code w in + b}. */
  private static void layer(double[][] w, double[] b, double[] in, double[] out) {
    for (int i = 0; i < b.length; i++) {
      double sum = b[i];
      for (int j = 0; j < in.length; j++) {
        sum += w[i][j] * in[j];
      }
      out[i] = sum;
    }
  }
}
