package dev.cotangent.samples.digits;

/** What networks consist of. The compiler looks into these methods where a model calls them. */
final class Layers {

  private Layers() {}

  /**
   * Weighted sums of the inputs.
   *
   * @param w the weights, a row for each input
   * @param b the biases
   * @param x the inputs
   * @return a sum for each bias
   */
  static double[] affine(double[][] w, double[] b, double[] x) {
    double[] z = new double[b.length];
    for (int j = 0; j < z.length; j++) {
      z[j] = b[j];
    }
    for (int k = 0; k < x.length; k++) {
      double input = x[k];
      for (int j = 0; j < z.length; j++) {
        z[j] += input * w[k][j];
      }
    }
    return z;
  }

  /**
   * Sets what is negative to zero.
   *
   * @param z the values, which are changed
   */
  static void relu(double[] z) {
    for (int j = 0; j < z.length; j++) {
      z[j] = Math.max(0, z[j]);
    }
  }

  /**
   * Filters an image of several channels, takes the greatest of every 2 x 2 results, and sets what
   * is negative to zero.
   *
   * @param kernels a kernel for each output and input channel: rows of weights
   * @param b a bias for each output channel
   * @param images a row of pixels after the other for each input channel
   * @param side the width and height of an image
   * @return for each output channel half as many rows, as many columns
   */
  static double[][] convolve(double[][][][] kernels, double[] b, double[][] images, int side) {
    int size = kernels[0][0].length;
    int filteredSide = side - size + 1;
    int half = filteredSide / 2;
    double[][] pooled = new double[kernels.length][half * half];
    for (int out = 0; out < kernels.length; out++) {
      double[] z = new double[filteredSide * filteredSide];
      for (int in = 0; in < images.length; in++) {
        addFiltered(z, kernels[out][in], images[in], side);
      }
      pool(z, b[out], filteredSide, pooled[out]);
    }
    return pooled;
  }

  private static void addFiltered(double[] z, double[][] kernel, double[] image, int side) {
    int size = kernel.length;
    int filteredSide = side - size + 1;
    for (int y = 0; y < filteredSide; y++) {
      for (int v = 0; v < size; v++) {
        for (int u = 0; u < size; u++) {
          double weight = kernel[v][u];
          for (int x = 0; x < filteredSide; x++) {
            z[y * filteredSide + x] += weight * image[(y + v) * side + x + u];
          }
        }
      }
    }
  }

  private static void pool(double[] z, double bias, int side, double[] pooled) {
    int half = side / 2;
    for (int y = 0; y < half; y++) {
      for (int x = 0; x < half; x++) {
        int corner = 2 * y * side + 2 * x;
        double upper = Math.max(z[corner], z[corner + 1]);
        double lower = Math.max(z[corner + side], z[corner + side + 1]);
        pooled[y * half + x] = Math.max(0, Math.max(upper, lower) + bias);
      }
    }
  }

  /**
   * How surprising a class is, given the scores of all classes.
   *
   * @param scores the logarithms of the classes' probabilities, but for a common constant
   * @param label the class
   * @return minus the logarithm of its probability
   */
  static double crossEntropy(double[] scores, int label) {
    double max = scores[0];
    for (int c = 1; c < scores.length; c++) {
      max = Math.max(max, scores[c]);
    }
    double sum = 0;
    for (int c = 0; c < scores.length; c++) {
      sum += Math.exp(scores[c] - max);
    }
    return max + Math.log(sum) - scores[label];
  }
}
