package dev.cotangent.samples.commons;

import java.util.List;

/** A rule that turns gradients into steps; made for one set of parameters. */
public interface Optimizer {

  /**
   * Takes a step.
   *
   * @param rate the learning rate
   * @param parameters the rows of the parameters, which are changed
   * @param gradients the rows of the gradients
   */
  void step(double rate, List<double[]> parameters, List<double[]> gradients);

  /**
   * Rows of zeros.
   *
   * @param rows the rows to take the lengths from
   * @return rows of the same lengths
   */
  static List<double[]> zeros(List<double[]> rows) {
    return rows.stream().map(row -> new double[row.length]).toList();
  }
}
