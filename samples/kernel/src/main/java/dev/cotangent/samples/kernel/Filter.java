package dev.cotangent.samples.kernel;

import dev.cotangent.Differentiable;

/** A filter of images: every pixel becomes a weighted sum of its neighbourhood. */
final class Filter {

  private Filter() {}

  /**
   * How far the filtered image is from the wanted one.
   *
   * @param kernel the weights, a square
   * @param image the image, a row of pixels each
   * @param wanted the wanted image, smaller than the other by the kernel's side less 1
   * @return half the mean of the squared differences
   */
  @Differentiable(wrt = "kernel")
  static double loss(double[][] kernel, double[][] image, double[][] wanted) {
    double sum = 0;
    double[][] filtered = apply(kernel, image);
    for (int y = 0; y < wanted.length; y++) {
      for (int x = 0; x < wanted[y].length; x++) {
        double difference = filtered[y][x] - wanted[y][x];
        sum += difference * difference;
      }
    }
    return sum / (2 * wanted.length * wanted[0].length);
  }

  /**
   * Filters an image.
   *
   * @param kernel the weights, a square
   * @param image the image
   * @return the filtered image, without the margin where the kernel would reach beyond the image
   */
  static double[][] apply(double[][] kernel, double[][] image) {
    int side = kernel.length;
    double[][] filtered = new double[image.length - side + 1][image[0].length - side + 1];
    for (int y = 0; y < filtered.length; y++) {
      for (int v = 0; v < side; v++) {
        for (int u = 0; u < side; u++) {
          for (int x = 0; x < filtered[y].length; x++) {
            filtered[y][x] += kernel[v][u] * image[y + v][x + u];
          }
        }
      }
    }
    return filtered;
  }
}
