package corpus;

import dev.cotangent.Differentiable;

/** Scaled dot-product attention. */
final class Attention {
  private Attention() {}

  // inputs: q=[3][2] -1:1; k=[4][2] -1:1; v=[4][3] -1:1
  // inputs: q=[1][2] -1:1; k=[2][2] -1:1; v=[2][1] -1:1
  @Differentiable
  static double[][] attend(double[][] q, double[][] k, double[][] v) {
    double[][] out = new double[q.length][v[0].length];
    double scale = 1 / Math.sqrt(q[0].length);
    double[] scores = new double[k.length];
    for (int i = 0; i < q.length; i++) {
      double max = Double.NEGATIVE_INFINITY;
      for (int j = 0; j < k.length; j++) {
        scores[j] = Tools.dot(q[i], k[j]) * scale;
        max = Math.max(max, scores[j]);
      }
      double sum = 0;
      for (int j = 0; j < k.length; j++) {
        scores[j] = Math.exp(scores[j] - max);
        sum += scores[j];
      }
      for (int j = 0; j < k.length; j++) {
        Tools.addScaled(out[i], v[j], scores[j] / sum);
      }
    }
    return out;
  }
}
