package corpus;

import dev.cotangent.Differentiable;

/** The forward pass of connectionist temporal classification, with blanks. */
final class ConnectionistTemporal {
  private ConnectionistTemporal() {}

  // inputs: logits=[4][3] -1:1; target={1, 2}
  // inputs: logits=[4][3] -1:1; target={1, 1}
  // inputs: logits=[2][2] -1:1; target={1}
  // inputs: logits=[3][2] -1:1; target=[0] 0:0
  @Differentiable
  static double logLikelihood(double[][] logits, int[] target) {
    int length = 2 * target.length + 1;
    double[] alpha = new double[length];
    double[] next = new double[length];
    double logScale = 0;
    for (int t = 0; t < logits.length; t++) {
      double total = 0;
      for (double z : logits[t]) {
        total += Math.exp(z);
      }
      double scale = 0;
      for (int s = 0; s < length; s++) {
        int symbol = s % 2 == 0 ? 0 : target[s / 2];
        double before = 0;
        if (t == 0) {
          before = s < 2 ? 1 : 0;
        } else {
          before = alpha[s];
          if (s > 0) {
            before += alpha[s - 1];
          }
          if (s > 2 && symbol != 0 && symbol != target[s / 2 - 1]) {
            before += alpha[s - 2];
          }
        }
        next[s] = before * Math.exp(logits[t][symbol]) / total;
        scale += next[s];
      }
      for (int s = 0; s < length; s++) {
        next[s] /= scale;
      }
      logScale += Math.log(scale);
      double[] swap = alpha;
      alpha = next;
      next = swap;
    }
    double last = alpha[length - 1];
    if (length > 1) {
      last += alpha[length - 2];
    }
    return logScale + Math.log(last);
  }
}
