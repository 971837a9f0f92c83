package dev.cotangent.samples.digits;

import java.util.List;

/** Images of digits, a byte a pixel, and the digit that each one shows. */
public final class LabelledImages {

  /** The width and height of an image in pixels. */
  public static final int SIDE = 28;

  /** The number of pixels of an image. */
  public static final int PIXELS = SIDE * SIDE;

  /** The number of classes. */
  public static final int DIGITS = 10;

  private final List<byte[]> images;
  private final List<Integer> labels;

  /**
   * Pairs images and labels.
   *
   * @param images the pixels of each image row by row, from 0 (paper) to 255 (ink), unsigned
   * @param labels the digit of each image
   */
  public LabelledImages(List<byte[]> images, List<Integer> labels) {
    this.images = List.copyOf(images);
    this.labels = List.copyOf(labels);
  }

  /**
   * How many there are.
   *
   * @return the number of images
   */
  public int size() {
    return images.size();
  }

  /**
   * The image at an index, as the network takes it.
   *
   * @param index the index
   * @return its pixels from 0 (paper) to 1 (ink), in an array of their own
   */
  public double[] pixels(int index) {
    byte[] image = images.get(index);
    double[] pixels = new double[image.length];
    for (int k = 0; k < pixels.length; k++) {
      pixels[k] = Byte.toUnsignedInt(image[k]) / 255.0;
    }
    return pixels;
  }

  /**
   * The digit that an image shows.
   *
   * @param index the image's index
   * @return the digit
   */
  public int label(int index) {
    return labels.get(index);
  }

  /**
   * The first images only.
   *
   * @param limit how many
   * @return these images, or all where there are fewer
   */
  public LabelledImages first(int limit) {
    int size = Math.min(limit, size());
    return new LabelledImages(images.subList(0, size), labels.subList(0, size));
  }
}
