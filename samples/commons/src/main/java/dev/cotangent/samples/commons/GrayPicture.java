package dev.cotangent.samples.commons;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Gray images side by side in one picture, written as PNG. */
public final class GrayPicture {
  private static final int WHITE = 255;

  private final BufferedImage picture;
  private final int columns;
  private final int side;
  private final int scale;
  private final int gap;

  /**
   * An empty picture, white.
   *
   * @param rows the number of images from top to bottom
   * @param columns the number of images from left to right
   * @param side an image's width and height
   * @param scale how many pixels wide and high a pixel of an image is drawn
   */
  public GrayPicture(int rows, int columns, int side, int scale) {
    this.columns = columns;
    this.side = side;
    this.scale = scale;
    gap = 2 * scale;
    picture =
        new BufferedImage(
            columns * (side * scale + gap) + gap,
            rows * (side * scale + gap) + gap,
            BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        picture.getRaster().setSample(x, y, 0, WHITE);
      }
    }
  }

  /**
   * Draws an image.
   *
   * @param place its place, counted row by row from 0
   * @param pixels its pixels, a row after the other
   * @param black the value that is drawn black; values beyond it too
   * @param white the value that is drawn white; values beyond it too
   */
  public void draw(int place, double[] pixels, double black, double white) {
    int left = gap + place % columns * (side * scale + gap);
    int top = gap + place / columns * (side * scale + gap);
    for (int y = 0; y < side * scale; y++) {
      for (int x = 0; x < side * scale; x++) {
        double share = (pixels[y / scale * side + x / scale] - black) / (white - black);
        int gray = (int) Math.round(WHITE * Math.max(0, Math.min(1, share)));
        picture.getRaster().setSample(left + x, top + y, 0, gray);
      }
    }
  }

  /**
   * Writes the picture.
   *
   * @param file the PNG file
   * @throws IOException if it cannot be written
   */
  public void write(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      ImageIO.write(picture, "png", out);
    }
  }
}
