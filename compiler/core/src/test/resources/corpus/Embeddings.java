package corpus;

import dev.cotangent.Differentiable;

/** Vectors looked up by number, compared by their angles. */
final class Embeddings {
  private Embeddings() {}

  // inputs: table=[5][3] -1:1; left={0, 3, 3}; right={1, 3, 2}; margin=0.3
  @Differentiable(wrt = "table")
  static double contrastive(double[][] table, int[] left, int[] right, double margin) {
    double loss = 0;
    for (int p = 0; p < left.length; p++) {
      double[] a = table[left[p]];
      double[] b = table[right[p]];
      double cosine = Tools.dot(a, b) / (Tools.norm(a) * Tools.norm(b));
      loss += cosine > margin ? cosine * cosine : 0.5 - cosine;
    }
    return loss;
  }
}
