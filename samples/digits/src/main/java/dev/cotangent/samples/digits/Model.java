package dev.cotangent.samples.digits;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/** A network that gives every class a score. */
interface Model {

  /**
   * The scores of the classes for one sample; the greatest is the network's answer.
   *
   * @param x the input
   * @return the logarithms of the classes' probabilities, but for a common constant
   */
  double[] scores(double[] x);

  /**
   * The parameters, to be changed in place.
   *
   * @return their rows
   */
  List<double[]> parameters();

  /**
   * A workspace for gradients of this model.
   *
   * @return one for a single thread
   */
  Gradient gradient();

  /**
   * What the first layer looks for.
   *
   * @return the weights of some of its units, each a square image
   */
  List<double[]> kernels();

  /**
   * A workspace for gradients.
   *
   * @param loss sums the cross-entropies of inputs and classes, and computes the gradient
   * @param rows the rows of the last gradient, in the order of the parameters
   */
  record Gradient(ToDoubleBiFunction<double[][], int[]> loss, Supplier<List<double[]>> rows) {}

  /**
   * Classifies one input.
   *
   * @param x the input
   * @return the class of the greatest score
   */
  default int classify(double[] x) {
    double[] scores = scores(x);
    int best = 0;
    for (int c = 1; c < scores.length; c++) {
      if (scores[c] > scores[best]) {
        best = c;
      }
    }
    return best;
  }

  /**
   * The weights from all inputs to some units.
   *
   * @param w the weights, a row for each input
   * @param limit the greatest number of units
   * @return for each unit its weights
   */
  static List<double[]> columns(double[][] w, int limit) {
    return IntStream.range(0, Math.min(limit, w[0].length))
        .mapToObj(unit -> Arrays.stream(w).mapToDouble(row -> row[unit]).toArray())
        .toList();
  }
}
