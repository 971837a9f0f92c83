package corpus;

import dev.cotangent.Differentiable;

/** A gated recurrent unit over a sequence, with weights in one flat array. */
final class GatedRecurrent {
  private GatedRecurrent() {}

  private static double sigmoid(double x) {
    return 1 / (1 + Math.exp(-x));
  }

  private static double gate(double[] w, int offset, double[] h, double x) {
    double sum = w[offset] + w[offset + 1] * x;
    for (int j = 0; j < h.length; j++) {
      sum += w[offset + 2 + j] * h[j];
    }
    return sum;
  }

  // inputs: w=[24] -0.8:0.8; x=[4] -1:1; units=2
  // inputs: w=[9] -0.8:0.8; x=[1] -1:1; units=1
  // inputs: w=[9] -0.8:0.8; x=[0] -1:1; units=1
  @Differentiable
  static double loss(double[] w, double[] x, int units) {
    double[] h = new double[units];
    double[] reset = new double[units];
    double[] next = new double[units];
    int stride = units + 2;
    double loss = 0;
    for (int t = 0; t < x.length; t++) {
      for (int i = 0; i < units; i++) {
        reset[i] = sigmoid(gate(w, i * stride, h, x[t])) * h[i];
      }
      for (int i = 0; i < units; i++) {
        double update = sigmoid(gate(w, (units + i) * stride, h, x[t]));
        double candidate = Math.tanh(gate(w, (2 * units + i) * stride, reset, x[t]));
        next[i] = (1 - update) * h[i] + update * candidate;
      }
      double[] swap = h;
      h = next;
      next = swap;
      loss += (h[0] - x[t]) * (h[0] - x[t]);
    }
    return loss + 0.1 * h[units - 1];
  }
}
