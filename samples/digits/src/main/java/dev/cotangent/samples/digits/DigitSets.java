package dev.cotangent.samples.digits;

/**
 * The digits to learn from and the digits to be examined on.
 *
 * @param training the images that the network is trained on
 * @param test the images that its accuracy is measured on, and that it never learns from
 */
public record DigitSets(LabelledImages training, LabelledImages test) {

  /**
   * Both sets cut short.
   *
   * @param trainingLimit the greatest number of images to train on
   * @param testLimit the greatest number of images to test with
   * @return the first images of each set
   */
  public DigitSets first(int trainingLimit, int testLimit) {
    return new DigitSets(training.first(trainingLimit), test.first(testLimit));
  }
}
