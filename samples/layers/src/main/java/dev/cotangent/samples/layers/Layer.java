package dev.cotangent.samples.layers;

import java.util.List;

/**
 * A part of a network. It remembers its last input, and adds up the gradients of its parameters.
 */
interface Layer {

  /**
   * From the input to the output.
   *
   * @param x the input, a row for each sample
   * @return the output, a row for each sample; it changes with the next call
   */
  double[][] forward(double[][] x);

  /**
   * From the output back to the input; adds to the gradients of the parameters on the way.
   *
   * @param cotangent the derivatives of the loss in the output
   * @return the derivatives of the loss in the last input; they change with the next call
   */
  double[][] backward(double[][] cotangent);

  /**
   * What the layer learns.
   *
   * @return the rows of its parameters, none for a layer without
   */
  default List<double[]> parameters() {
    return List.of();
  }

  /**
   * The gradients, summed since they were last set to zero.
   *
   * @return a row for each row of the parameters
   */
  default List<double[]> gradients() {
    return List.of();
  }
}
