package dev.cotangent.samples.digits;

import dev.cotangent.samples.commons.Optimizer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Stochastic gradient descent: in every epoch once through all images, in a new order. */
final class Training {
  /** A mini-batch is cut into as many parts, on any machine, so that any gives the same result. */
  private static final int PARTS = 4;

  private final Model model;
  private final Optimizer optimizer;
  private final LabelledImages images;
  private final Random random;
  private final int[] order;
  private final int batchSize;
  private final List<Model.Gradient> gradients;
  private final List<double[]> sum;

  /**
   * Prepares a training.
   *
   * @param model the model to train
   * @param optimizer what turns gradients into steps
   * @param images the images to train it on
   * @param batchSize the number of images in a mini-batch
   * @param random the source of the order
   */
  Training(Model model, Optimizer optimizer, LabelledImages images, int batchSize, Random random) {
    this.model = model;
    this.optimizer = optimizer;
    this.images = images;
    this.batchSize = Math.min(batchSize, images.size());
    this.random = random;
    order = IntStream.range(0, images.size()).toArray();
    gradients = Stream.generate(model::gradient).limit(PARTS).toList();
    sum = Optimizer.zeros(model.parameters());
  }

  /**
   * Trains for one epoch.
   *
   * @param rate the learning rate
   * @return the mean loss, each mini-batch's before its step
   */
  double epoch(double rate) {
    shuffle();
    double loss = 0;
    for (int start = 0; start < order.length; start += batchSize) {
      int end = Math.min(start + batchSize, order.length);
      loss += step(start, end, rate);
    }
    return loss / order.length;
  }

  private double step(int start, int end, double rate) {
    int size = end - start;
    double[] losses = new double[PARTS];
    IntStream.range(0, PARTS)
        .parallel()
        .forEach(
            part ->
                losses[part] =
                    compute(part, start + size * part / PARTS, start + size * (part + 1) / PARTS));
    sum.forEach(row -> Arrays.fill(row, 0));
    double loss = 0;
    for (int part = 0; part < PARTS; part++) {
      add(gradients.get(part).rows().get(), 1.0 / size);
      loss += losses[part];
    }
    optimizer.step(rate, model.parameters(), sum);
    return loss;
  }

  private double compute(int part, int start, int end) {
    double[][] x = new double[end - start][];
    int[] y = new int[end - start];
    for (int i = 0; i < y.length; i++) {
      x[i] = images.pixels(order[start + i]);
      y[i] = images.label(order[start + i]);
    }
    return gradients.get(part).loss().applyAsDouble(x, y);
  }

  private void add(List<double[]> rows, double factor) {
    for (int row = 0; row < rows.size(); row++) {
      double[] to = sum.get(row);
      double[] from = rows.get(row);
      for (int j = 0; j < to.length; j++) {
        to[j] += factor * from[j];
      }
    }
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
