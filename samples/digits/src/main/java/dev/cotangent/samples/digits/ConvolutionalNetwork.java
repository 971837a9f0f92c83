package dev.cotangent.samples.digits;

import dev.cotangent.Differentiable;
import dev.cotangent.samples.commons.Rows;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;

/** Two layers of convolutions, each halved by pooling, under one of weighted sums, as LeNet. */
final class ConvolutionalNetwork implements Model {
  private static final int SIZE = 5;

  final int side;
  final double[][][][] k1;
  final double[] b1;
  final double[][][][] k2;
  final double[] b2;
  final double[][] w;
  final double[] b;

  /**
   * Random weights of the variance that keeps the signal's size through layers of rectified units
   * (He initialisation); all biases zero.
   *
   * @param side the width and height of the images
   * @param channels1 the number of kernels of the first layer
   * @param channels2 the number of kernels of the second layer
   * @param classes the number of classes
   * @param random the source of randomness
   */
  ConvolutionalNetwork(int side, int channels1, int channels2, int classes, Random random) {
    this.side = side;
    int lastSide = (pooledSide() - SIZE + 1) / 2;
    k1 = new double[channels1][1][SIZE][SIZE];
    b1 = new double[channels1];
    k2 = new double[channels2][channels1][SIZE][SIZE];
    b2 = new double[channels2];
    w = new double[channels2 * lastSide * lastSide][classes];
    b = new double[classes];
    Rows.randomize(Rows.of((Object) k1), Math.sqrt(2.0 / (SIZE * SIZE)), random);
    Rows.randomize(Rows.of((Object) k2), Math.sqrt(2.0 / (channels1 * SIZE * SIZE)), random);
    Rows.randomize(Rows.of((Object) w), Math.sqrt(2.0 / w.length), random);
  }

  private int pooledSide() {
    return (side - SIZE + 1) / 2;
  }

  /**
   * The sum of the cross-entropies of a mini-batch.
   *
   * @param x the images, row after row of pixels
   * @param y the class of each image
   * @return the loss
   */
  @Differentiable(wrt = {"this.k1", "this.b1", "this.k2", "this.b2", "this.w", "this.b"})
  double loss(double[][] x, int[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += Layers.crossEntropy(scores(x[i]), y[i]);
    }
    return sum;
  }

  @Override
  public double[] scores(double[] x) {
    double[][] image = {x};
    double[][] first = Layers.convolve(k1, b1, image, side);
    double[][] second = Layers.convolve(k2, b2, first, pooledSide());
    return Layers.affine(w, b, flat(second));
  }

  private static double[] flat(double[][] channels) {
    int size = channels[0].length;
    double[] flat = new double[channels.length * size];
    for (int c = 0; c < channels.length; c++) {
      for (int k = 0; k < size; k++) {
        flat[c * size + k] = channels[c][k];
      }
    }
    return flat;
  }

  @Override
  public List<double[]> parameters() {
    return Rows.of(k1, b1, k2, b2, w, b);
  }

  @Override
  public Gradient gradient() {
    ConvolutionalNetworkGradient.Loss g = new ConvolutionalNetworkGradient.Loss();
    return new Gradient(
        (x, y) -> g.compute(this, x, y),
        () -> Rows.of(g.gradK1(), g.gradB1(), g.gradK2(), g.gradB2(), g.gradW(), g.gradB()));
  }

  @Override
  public List<double[]> kernels() {
    return Arrays.stream(k1)
        .map(kernel -> Arrays.stream(kernel[0]).flatMapToDouble(Arrays::stream))
        .map(DoubleStream::toArray)
        .toList();
  }

  @Override
  public String toString() {
    return String.format("A convolutional network of %d and %d kernels", k1.length, k2.length);
  }
}
