package dev.cotangent.samples.digits;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes digits itself, each in a hand of its own, so that no data and no font is needed. */
public final class RenderedDigits {
  private static final double WOBBLE = 4.0;
  private static final double MAX_ROTATION = Math.toRadians(18);
  private static final double MAX_SLANT = 0.35;
  private static final double MAX_SHIFT = 2.0;

  private final Random random;

  /**
   * Takes the source of all that is random.
   *
   * @param random the source; the same seed gives the same images
   */
  public RenderedDigits(Random random) {
    this.random = random;
  }

  /**
   * Writes digits, as many of each.
   *
   * @param count how many in all
   * @return the images, the digits in turn
   */
  public LabelledImages write(int count) {
    List<byte[]> images = new ArrayList<>();
    List<Integer> labels = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int digit = i % LabelledImages.DIGITS;
      images.add(image(digit));
      labels.add(digit);
    }
    return new LabelledImages(images, labels);
  }

  private byte[] image(int digit) {
    Canvas canvas = new Canvas();
    Stroke.Transform hand = hand();
    double radius = between(0.6, 1.7);
    for (Stroke stroke : DigitShapes.draw(digit, random)) {
      stroke.moved(hand).draw(canvas, radius);
    }
    return canvas.scan(between(0.6, 1.0), between(0.0, 0.15), random);
  }

  /** A way to write: size, slant, rotation and place, and an unsteadiness at each point. */
  private Stroke.Transform hand() {
    double width = between(0.11, 0.21);
    double height = between(0.15, 0.22);
    double slant = between(-MAX_SLANT, MAX_SLANT);
    double rotation = between(-MAX_ROTATION, MAX_ROTATION);
    double cos = Math.cos(rotation);
    double sin = Math.sin(rotation);
    double centerX = LabelledImages.SIDE / 2.0 + between(-MAX_SHIFT, MAX_SHIFT);
    double centerY = LabelledImages.SIDE / 2.0 + between(-MAX_SHIFT, MAX_SHIFT);
    return (x, y) -> {
      double v = height * (y - 50 + WOBBLE * random.nextGaussian());
      double u = width * (x - 50 + WOBBLE * random.nextGaussian()) - slant * v;
      return new double[] {centerX + cos * u - sin * v, centerY + sin * u + cos * v};
    };
  }

  private double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }
}
