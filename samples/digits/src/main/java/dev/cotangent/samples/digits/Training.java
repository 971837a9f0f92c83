package dev.cotangent.samples.digits;

import java.util.Random;

/** Stochastic gradient descent: in every epoch once through all images, in a new order. */
final class Training {
  private final Weights weights;
  private final LabelledImages images;
  private final double learningRate;
  private final Random random;
  private final int[] order;
  private final int batchSize;
  private final PerceptronGradient.Loss gradient = new PerceptronGradient.Loss();

  /**
   * Prepares a training.
   *
   * @param weights the weights to train
   * @param images the images to train them on
   * @param batchSize the number of images in a mini-batch
   * @param learningRate the step's length relative to the gradient's
   * @param random the source of the order
   */
  Training(
      Weights weights, LabelledImages images, int batchSize, double learningRate, Random random) {
    this.weights = weights;
    this.images = images;
    this.batchSize = Math.min(batchSize, images.size());
    this.learningRate = learningRate;
    this.random = random;
    order = new int[images.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
  }

  /**
   * Trains for one epoch.
   *
   * @return the mean loss, each mini-batch's before its step
   */
  double epoch() {
    shuffle();
    double sum = 0;
    for (int start = 0; start < order.length; start += batchSize) {
      int size = Math.min(batchSize, order.length - start);
      sum += size * step(start, size);
    }
    return sum / order.length;
  }

  private double step(int start, int size) {
    double[][] x = new double[size][];
    int[] y = new int[size];
    for (int i = 0; i < size; i++) {
      x[i] = images.pixels(order[start + i]);
      y[i] = images.label(order[start + i]);
    }
    return weights.descend(gradient, x, y, learningRate);
  }

  private void shuffle() {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swapped = order[i];
      order[i] = order[j];
      order[j] = swapped;
    }
  }
}
