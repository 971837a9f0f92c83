package dev.cotangent.samples.layers;

import java.util.Arrays;
import java.util.List;

/** Layers stacked on each other. */
final class Network {
  private final List<Layer> layers;
  private final SoftmaxWithLoss top = new SoftmaxWithLoss();

  /**
   * Stacks layers.
   *
   * @param layers the layers, the first one takes the input
   */
  Network(Layer... layers) {
    this.layers = List.of(layers);
  }

  /**
   * The scores of the classes.
   *
   * @param x the inputs, a row for each sample
   * @return a row for each sample
   */
  double[][] scores(double[][] x) {
    double[][] z = x;
    for (Layer layer : layers) {
      z = layer.forward(z);
    }
    return z;
  }

  /**
   * The loss of a mini-batch.
   *
   * @param x the inputs, a row for each sample
   * @param y their classes
   * @return the mean cross-entropy
   */
  double loss(double[][] x, int[] y) {
    return top.forward(scores(x), y);
  }

  /**
   * Forward and backward: adds the gradient of {@code share * loss} to what is there already.
   *
   * @param x the inputs
   * @param y their classes
   * @param share which share of the wanted loss this one is
   * @return the loss
   */
  double accumulate(double[][] x, int[] y, double share) {
    double loss = loss(x, y);
    double[][] cotangent = top.backward(share);
    for (int i = layers.size() - 1; i >= 0; i--) {
      cotangent = layers.get(i).backward(cotangent);
    }
    return loss;
  }

  /**
   * The same in pieces: as if it were one batch, in less memory.
   *
   * @param x the inputs
   * @param y their classes
   * @param pieces the number of micro-batches
   * @return the loss of the whole batch
   */
  double accumulateInPieces(double[][] x, int[] y, int pieces) {
    double loss = 0;
    for (int piece = 0; piece < pieces; piece++) {
      int from = y.length * piece / pieces;
      int to = y.length * (piece + 1) / pieces;
      double share = (double) (to - from) / y.length;
      loss +=
          share
              * accumulate(Arrays.copyOfRange(x, from, to), Arrays.copyOfRange(y, from, to), share);
    }
    return loss;
  }

  /** Sets all gradients to zero. */
  void zeroGradients() {
    gradients().forEach(row -> Arrays.fill(row, 0));
  }

  /**
   * The parameters of all layers.
   *
   * @return their rows
   */
  List<double[]> parameters() {
    return layers.stream().flatMap(layer -> layer.parameters().stream()).toList();
  }

  /**
   * The gradients of all layers.
   *
   * @return a row for each row of the parameters
   */
  List<double[]> gradients() {
    return layers.stream().flatMap(layer -> layer.gradients().stream()).toList();
  }
}
