package dev.cotangent.samples.sequence;

import dev.cotangent.samples.commons.Rows;
import java.util.Random;

/** A recurrent network, as its training and its users see it. */
interface Network {

  /**
   * Its name.
   *
   * @return a short name
   */
  String name();

  /**
   * The weights, to be changed in place.
   *
   * @return the weights
   */
  Weights weights();

  /**
   * The state that a text starts with.
   *
   * @return zeros; the first of them are the units' answers
   */
  double[] start();

  /**
   * Reads a symbol.
   *
   * @param state the state before
   * @param symbol the symbol
   * @return the state after
   */
  double[] read(double[] state, int symbol);

  /**
   * The loss of a piece of text, and its gradient in the weights.
   *
   * @param state the state that the piece starts with; the gradient ends here
   * @param text the symbols, each but the first to be foreseen
   * @return the mean cross-entropy
   */
  double learn(double[] state, int[] text);

  /**
   * The gradient of the last piece.
   *
   * @return a gradient for each weight
   */
  Weights gradient();

  /**
   * How much the state after each symbol matters for foreseeing the last one.
   *
   * @param text the symbols
   * @return for each symbol but the last the norm of the gradient in the state after it
   */
  double[] gradientNorms(int[] text);

  /**
   * Random weights.
   *
   * @param symbols the number of symbols
   * @param hidden how many answers are handed on
   * @param units how many units there are
   * @param random the source of randomness
   * @return the weights; the biases are zero
   */
  static Weights random(int symbols, int hidden, int units, Random random) {
    Weights weights =
        new Weights(
            new double[symbols][units],
            new double[hidden][units],
            new double[units],
            new double[hidden][symbols],
            new double[symbols]);
    Rows.randomize(Rows.of(weights.input(), weights.recurrent()), 1 / Math.sqrt(hidden), random);
    Rows.randomize(Rows.of((Object) weights.output()), 1 / Math.sqrt(hidden), random);
    return weights;
  }

  /**
   * The lengths of vectors.
   *
   * @param vectors the vectors
   * @return their Euclidean norms
   */
  static double[] norms(double[][] vectors) {
    double[] norms = new double[vectors.length];
    for (int t = 0; t < norms.length; t++) {
      for (double component : vectors[t]) {
        norms[t] = Math.hypot(norms[t], component);
      }
    }
    return norms;
  }
}
