package dev.cotangent.samples.sequence;

import dev.cotangent.samples.commons.Adam;
import dev.cotangent.samples.commons.Optimizer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Truncated backpropagation through time: piece after piece, the state is handed on. */
final class Training {
  private static final double RATE = 0.004;
  private static final double GREATEST_NORM = 1;

  private final Network network;
  private final int[] text;
  private final int steps;
  private final Optimizer optimizer;

  /**
   * Prepares a training.
   *
   * @param network the network
   * @param text the symbols to learn
   * @param steps how many of them the gradient goes back through
   */
  Training(Network network, int[] text, int steps) {
    this.network = network;
    this.text = text;
    this.steps = steps;
    optimizer = new Adam(network.weights().rows());
  }

  /**
   * Goes through the text once.
   *
   * @return the mean loss in bits a character
   */
  double epoch() {
    double[] state = network.start();
    double sum = 0;
    int pieces = (text.length - 1) / steps;
    for (int piece = 0; piece < pieces; piece++) {
      int[] symbols = Arrays.copyOfRange(text, piece * steps, (piece + 1) * steps + 1);
      sum += network.learn(state, symbols);
      List<double[]> gradient = network.gradient().rows();
      clip(gradient);
      for (int t = 0; t < steps; t++) {
        state = network.read(state, symbols[t]);
      }
      optimizer.step(RATE, network.weights().rows(), gradient);
    }
    return sum / pieces / Math.log(2);
  }

  /** Gradients through time may explode as well: a long one is made shorter. */
  private static void clip(List<double[]> gradient) {
    double norm =
        Math.sqrt(gradient.stream().flatMapToDouble(Arrays::stream).map(g -> g * g).sum());
    if (norm > GREATEST_NORM) {
      for (double[] row : gradient) {
        Arrays.setAll(row, j -> row[j] * GREATEST_NORM / norm);
      }
    }
  }

  /**
   * Lets the network write.
   *
   * @param network the network
   * @param length how many symbols
   * @param first the symbol to start with
   * @param random the source of randomness
   * @return the symbols
   */
  static int[] write(Network network, int length, int first, Random random) {
    int[] written = new int[length];
    double[] state = network.start();
    int symbol = first;
    for (int t = 0; t < length; t++) {
      state = network.read(state, symbol);
      double[] logProbabilities = network.weights().logProbabilities(state);
      double threshold = random.nextDouble();
      symbol = 0;
      double sum = Math.exp(logProbabilities[0]);
      while (sum < threshold && symbol + 1 < logProbabilities.length) {
        symbol++;
        sum += Math.exp(logProbabilities[symbol]);
      }
      written[t] = symbol;
    }
    return written;
  }
}
