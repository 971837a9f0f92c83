package dev.cotangent.samples.layers;

import dev.cotangent.Differentiable;
import dev.cotangent.samples.commons.Optimizer;
import dev.cotangent.samples.commons.Rows;
import java.util.List;
import java.util.Random;

/** Filters a square image with several kernels, at every second pixel in both directions. */
final class Convolution implements Layer {
  private static final int STRIDE = 2;

  final double[][][] kernels;
  final double[] b;
  final int side;
  private final ConvolutionGradient.Filtered gradient = new ConvolutionGradient.Filtered();
  private final List<double[]> total;

  /**
   * Random kernels, biases of zero.
   *
   * @param side the width and height of the images
   * @param channels the number of kernels
   * @param size the width and height of a kernel
   * @param random the source of randomness
   */
  Convolution(int side, int channels, int size, Random random) {
    this.side = side;
    kernels = new double[channels][size][size];
    b = new double[channels];
    total = Optimizer.zeros(parameters());
    Rows.randomize(Rows.of((Object) kernels), Math.sqrt(2.0) / size, random);
  }

  /**
   * The width and height of what a kernel makes of an image.
   *
   * @return the number of pixels
   */
  int outputSide() {
    return (side - kernels[0].length) / STRIDE + 1;
  }

  @Differentiable(wrt = {"x", "this.kernels", "this.b"})
  double[][] filtered(double[][] x) {
    int size = kernels[0].length;
    int out = outputSide();
    double[][] z = new double[x.length][kernels.length * out * out];
    for (int i = 0; i < x.length; i++) {
      for (int c = 0; c < kernels.length; c++) {
        for (int row = 0; row < out; row++) {
          for (int column = 0; column < out; column++) {
            double sum = b[c];
            for (int v = 0; v < size; v++) {
              for (int u = 0; u < size; u++) {
                sum += kernels[c][v][u] * x[i][(STRIDE * row + v) * side + STRIDE * column + u];
              }
            }
            z[i][(c * out + row) * out + column] = sum;
          }
        }
      }
    }
    return z;
  }

  @Override
  public double[][] forward(double[][] x) {
    return gradient.forward(this, x);
  }

  @Override
  public double[][] backward(double[][] cotangent) {
    gradient.clear();
    gradient.backward(cotangent);
    Rows.add(total, Rows.of(gradient.gradKernels(), gradient.gradB()));
    return gradient.gradX();
  }

  @Override
  public List<double[]> parameters() {
    return Rows.of(kernels, b);
  }

  @Override
  public List<double[]> gradients() {
    return total;
  }
}
