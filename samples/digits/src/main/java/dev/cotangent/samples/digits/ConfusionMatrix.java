package dev.cotangent.samples.digits;

import java.util.Locale;

/** How often each digit was taken for which. */
final class ConfusionMatrix {
  private final int[][] counts = new int[LabelledImages.DIGITS][LabelledImages.DIGITS];

  /**
   * Classifies images and counts the answers.
   *
   * @param weights the network
   * @param images the images
   */
  ConfusionMatrix(Weights weights, LabelledImages images) {
    for (int i = 0; i < images.size(); i++) {
      counts[images.label(i)][weights.classify(images.pixels(i))]++;
    }
  }

  /**
   * The share of right answers.
   *
   * @return the accuracy in per cent
   */
  double accuracy() {
    int right = 0;
    int all = 0;
    for (int digit = 0; digit < counts.length; digit++) {
      right += counts[digit][digit];
      for (int count : counts[digit]) {
        all += count;
      }
    }
    return 100.0 * right / all;
  }

  /**
   * The matrix as text.
   *
   * @return a line for each digit shown, a column for each answer
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("shown \\ taken for");
    text.append(System.lineSeparator()).append("     ");
    for (int answer = 0; answer < counts.length; answer++) {
      text.append(String.format(Locale.ROOT, "%6d", answer));
    }
    for (int digit = 0; digit < counts.length; digit++) {
      text.append(String.format(Locale.ROOT, "%n%5d", digit));
      for (int count : counts[digit]) {
        text.append(count == 0 ? "     ." : String.format(Locale.ROOT, "%6d", count));
      }
    }
    return text.toString();
  }
}
