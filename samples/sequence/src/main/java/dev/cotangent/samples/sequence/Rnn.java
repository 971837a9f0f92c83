package dev.cotangent.samples.sequence;

import dev.cotangent.Differentiable;
import java.util.Random;

/** A plain recurrent network: the answers of its units are its state. */
final class Rnn implements Network {
  private final Weights weights;
  private final RnnGradient.Loss gradient = new RnnGradient.Loss();

  /**
   * Random weights.
   *
   * @param symbols the number of symbols
   * @param hidden the number of units
   * @param random the source of randomness
   */
  Rnn(int symbols, int hidden, Random random) {
    weights = Network.random(symbols, hidden, hidden, random);
  }

  /**
   * The loss of a piece of text.
   *
   * @param weights the weights
   * @param state the state that the piece starts with
   * @param text the symbols, each but the first to be foreseen
   * @return the mean cross-entropy
   */
  @Differentiable(wrt = "weights")
  static double loss(Weights weights, double[] state, int[] text) {
    double sum = 0;
    double[] s = state.clone();
    for (int t = 0; t + 1 < text.length; t++) {
      s = step(weights, s, text[t]);
      sum -= weights.logProbabilities(s)[text[t + 1]];
    }
    return sum / (text.length - 1);
  }

  /**
   * The loss of the last symbol alone, with a knob at every state: the gradient in the knobs, which
   * are all at zero, is that in the states.
   *
   * @param weights the weights
   * @param knobs for each symbol but the last what is added to the state after it
   * @param text the symbols
   * @return the cross-entropy of the last symbol
   */
  @Differentiable(wrt = "knobs")
  static double lastLoss(Weights weights, double[][] knobs, int[] text) {
    double[] s = new double[knobs[0].length];
    for (int t = 0; t + 1 < text.length; t++) {
      s = step(weights, s, text[t]);
      for (int k = 0; k < s.length; k++) {
        s[k] += knobs[t][k];
      }
    }
    return -weights.logProbabilities(s)[text[text.length - 1]];
  }

  private static double[] step(Weights weights, double[] state, int symbol) {
    double[] z = weights.sums(state, symbol);
    for (int k = 0; k < z.length; k++) {
      z[k] = Math.tanh(z[k]);
    }
    return z;
  }

  @Override
  public String name() {
    return "RNN";
  }

  @Override
  public Weights weights() {
    return weights;
  }

  @Override
  public double[] start() {
    return new double[weights.recurrent().length];
  }

  @Override
  public double[] read(double[] state, int symbol) {
    return step(weights, state, symbol);
  }

  @Override
  public double learn(double[] state, int[] text) {
    return gradient.compute(weights, state, text);
  }

  @Override
  public Weights gradient() {
    return gradient.gradWeights();
  }

  @Override
  public double[] gradientNorms(int[] text) {
    double[][] knobs = new double[text.length - 1][start().length];
    return Network.norms(RnnGradient.lastLoss(weights, knobs, text).gradKnobs());
  }
}
