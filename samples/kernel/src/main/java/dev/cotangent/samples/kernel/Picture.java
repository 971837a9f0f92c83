package dev.cotangent.samples.kernel;

import dev.cotangent.samples.commons.SampleException;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Square gray images to filter. */
final class Picture {
  private Picture() {}

  /**
   * Draws an image: a few shapes on a ground that fades.
   *
   * @param side its width and height
   * @return its pixels from 0 to 1
   */
  static double[][] drawn(int side) {
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.scale(side / 100.0, side / 100.0);
    pen.setPaint(new GradientPaint(0, 0, Color.DARK_GRAY, 100, 100, Color.LIGHT_GRAY));
    pen.fillRect(0, 0, 100, 100);
    pen.setColor(Color.WHITE);
    pen.fillOval(12, 14, 38, 38);
    pen.setColor(Color.BLACK);
    pen.fillRect(34, 40, 34, 26);
    pen.setColor(Color.GRAY);
    pen.fillPolygon(new int[] {62, 94, 78}, new int[] {30, 34, 6}, 3);
    pen.setStroke(new BasicStroke(2));
    pen.drawLine(6, 92, 90, 72);
    pen.drawArc(60, 60, 30, 34, 20, 250);
    pen.dispose();
    return pixels(image, side);
  }

  /**
   * Reads an image and scales it to a square.
   *
   * @param file a PNG or JPEG file
   * @param side the width and height to scale it to
   * @return its pixels from 0 to 1
   * @throws SampleException if the file holds no image
   * @throws IOException if it cannot be read
   */
  static double[][] read(Path file, int side) throws SampleException, IOException {
    BufferedImage image;
    try (var in = Files.newInputStream(file)) {
      image = ImageIO.read(in);
    }
    if (image == null) {
      throw new SampleException(file + ": not an image that Java can read");
    }
    BufferedImage scaled = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = scaled.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(image, 0, 0, side, side, null);
    pen.dispose();
    return pixels(scaled, side);
  }

  private static double[][] pixels(BufferedImage image, int side) {
    double[][] pixels = new double[side][side];
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        Color color = new Color(image.getRGB(x, y));
        pixels[y][x] = (color.getRed() + color.getGreen() + color.getBlue()) / 765.0;
      }
    }
    return pixels;
  }
}
