package dev.cotangent.samples.sequence;

import dev.cotangent.Differentiable;
import java.util.Arrays;
import java.util.Random;

/**
 * A network of long short-term memory: beside its answers, its state holds cells that gates
 * protect.
 */
final class Lstm implements Network {
  private final Weights weights;
  private final LstmGradient.Loss gradient = new LstmGradient.Loss();

  /**
   * Random weights; the gates that forget are open at first.
   *
   * @param symbols the number of symbols
   * @param hidden the number of cells
   * @param random the source of randomness
   */
  Lstm(int symbols, int hidden, Random random) {
    weights = Network.random(symbols, hidden, 4 * hidden, random);
    Arrays.fill(weights.bias(), hidden, 2 * hidden, 1);
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

  /** The state: answers, then cells. The units: gates that let in, forget, let out; candidates. */
  private static double[] step(Weights weights, double[] state, int symbol) {
    int n = state.length / 2;
    double[] z = weights.sums(state, symbol);
    double[] next = new double[2 * n];
    for (int k = 0; k < n; k++) {
      double kept = sigmoid(z[n + k]) * state[n + k];
      double cell = kept + sigmoid(z[k]) * Math.tanh(z[3 * n + k]);
      next[n + k] = cell;
      next[k] = sigmoid(z[2 * n + k]) * Math.tanh(cell);
    }
    return next;
  }

  private static double sigmoid(double x) {
    return 1 / (1 + Math.exp(-x));
  }

  @Override
  public String name() {
    return "LSTM";
  }

  @Override
  public Weights weights() {
    return weights;
  }

  @Override
  public double[] start() {
    return new double[2 * weights.recurrent().length];
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
    return Network.norms(LstmGradient.lastLoss(weights, knobs, text).gradKnobs());
  }
}
