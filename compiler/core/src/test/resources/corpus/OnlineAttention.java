package corpus;

import dev.cotangent.Differentiable;

/** Attention in one pass: the maximum, the sum and the output are rescaled as keys come in. */
final class OnlineAttention {
  private OnlineAttention() {}

  // inputs: q=[2] -1:1; k=[4][2] distinct -1:1; v=[4][3] -1:1
  // inputs: q=[2] -1:1; k=[1][2] -1:1; v=[1][1] -1:1
  @Differentiable
  static double[] attend(double[] q, double[][] k, double[][] v) {
    double[] out = new double[v[0].length];
    double largest = -1e300;
    double total = 0;
    for (int s = 0; s < k.length; s++) {
      double score = Tools.dot(q, k[s]);
      if (score > largest) {
        double shrink = Math.exp(largest - score);
        total *= shrink;
        Tools.scale(out, shrink);
        largest = score;
      }
      double p = Math.exp(score - largest);
      total += p;
      Tools.addScaled(out, v[s], p);
    }
    Tools.scale(out, 1 / total);
    return out;
  }
}
