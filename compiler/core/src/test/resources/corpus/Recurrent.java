package corpus;

import dev.cotangent.Differentiable;

/** An Elman network over a sequence. */
final class Recurrent {
  private Recurrent() {}

  // inputs: wx=[3][2] -1:1; wh=[3][3] -1:1; b=[3] -1:1; wo=[3] -1:1; x=[5][2] -1:1; y=[5] -1:1
  // inputs: wx=[2][1] -1:1; wh=[2][2] -1:1; b=[2] -1:1; wo=[2] -1:1; x=[1][1] -1:1; y=[1] -1:1
  @Differentiable(wrt = {"wx", "wh", "b", "wo"})
  static double loss(
      double[][] wx, double[][] wh, double[] b, double[] wo, double[][] x, double[] y) {
    int n = b.length;
    double[] h = new double[n];
    double[] next = new double[n];
    double loss = 0;
    for (int t = 0; t < x.length; t++) {
      double out = 0;
      for (int i = 0; i < n; i++) {
        double sum = b[i];
        for (int j = 0; j < x[t].length; j++) {
          sum += wx[i][j] * x[t][j];
        }
        for (int j = 0; j < n; j++) {
          sum += wh[i][j] * h[j];
        }
        next[i] = Math.tanh(sum);
        out += wo[i] * next[i];
      }
      for (int i = 0; i < n; i++) {
        h[i] = next[i];
      }
      loss += (out - y[t]) * (out - y[t]);
    }
    return loss / x.length;
  }
}
