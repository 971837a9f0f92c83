package dev.cotangent.samples.digits;

import java.util.Random;

/** A small square of paper that a round pen draws on, with smooth edges. */
final class Canvas {
  private static final int SIDE = LabelledImages.SIDE;

  private final double[] ink = new double[LabelledImages.PIXELS];

  /**
   * Draws a straight line.
   *
   * @param x0 where it begins, in pixels from the left
   * @param y0 where it begins, in pixels from the top
   * @param x1 where it ends
   * @param y1 where it ends
   * @param radius half the width of the pen in pixels
   */
  void line(double x0, double y0, double x1, double y1, double radius) {
    int left = clamp(Math.min(x0, x1) - radius - 1);
    int right = clamp(Math.max(x0, x1) + radius + 1);
    int top = clamp(Math.min(y0, y1) - radius - 1);
    int bottom = clamp(Math.max(y0, y1) + radius + 1);
    for (int row = top; row <= bottom; row++) {
      for (int column = left; column <= right; column++) {
        double distance = distance(column + 0.5, row + 0.5, x0, y0, x1, y1);
        double cover = Math.max(0, Math.min(1, radius + 0.5 - distance));
        int pixel = row * SIDE + column;
        ink[pixel] = Math.max(ink[pixel], cover);
      }
    }
  }

  private static int clamp(double coordinate) {
    return (int) Math.max(0, Math.min(SIDE - 1, coordinate));
  }

  /** The distance of the point (x, y) from the line from (x0, y0) to (x1, y1). */
  private static double distance(double x, double y, double x0, double y0, double x1, double y1) {
    double dx = x1 - x0;
    double dy = y1 - y0;
    double length2 = dx * dx + dy * dy;
    double along = length2 == 0 ? 0 : ((x - x0) * dx + (y - y0) * dy) / length2;
    double nearest = Math.max(0, Math.min(1, along));
    return Math.hypot(x - x0 - nearest * dx, y - y0 - nearest * dy);
  }

  /**
   * The drawing as the scanner sees it.
   *
   * @param contrast how dark full ink is, from 0 to 1
   * @param noise the standard deviation of the error of each pixel
   * @param random the source of the noise
   * @return the pixels from 0 to 255, row by row, unsigned
   */
  byte[] scan(double contrast, double noise, Random random) {
    byte[] pixels = new byte[ink.length];
    for (int k = 0; k < pixels.length; k++) {
      double value = contrast * ink[k] + noise * random.nextGaussian();
      pixels[k] = (byte) Math.round(255 * Math.max(0, Math.min(1, value)));
    }
    return pixels;
  }
}
