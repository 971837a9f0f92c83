package corpus;

import dev.cotangent.Differentiable;

/** A bigram model over a text given as numbers: embeddings, tanh, softmax, perplexity. */
final class CharacterModel {
  private CharacterModel() {}

  // inputs: embedding=[4][2] -1:1; out=[4][2] -1:1; text={0, 1, 1, 3, 2, 0, 1}
  // inputs: embedding=[4][2] -1:1; out=[4][2] -1:1; text={2, 2}
  // inputs: embedding=[4][2] -1:1; out=[4][2] -1:1; text={3}
  @Differentiable
  static double perplexity(double[][] embedding, double[][] out, int[] text) {
    double nats = 0;
    double[] logits = new double[out.length];
    for (int t = 0; t + 1 < text.length; t++) {
      double[] e = embedding[text[t]];
      double sum = 0;
      for (int c = 0; c < out.length; c++) {
        logits[c] = 0;
        for (int j = 0; j < e.length; j++) {
          logits[c] += out[c][j] * Math.tanh(e[j]);
        }
        sum += Math.exp(logits[c]);
      }
      nats += Math.log(sum) - logits[text[t + 1]];
    }
    return Math.exp(nats / Math.max(1, text.length - 1));
  }
}
