package dev.cotangent.samples.digits;

import java.util.Locale;
import java.util.stream.IntStream;

/** What a model takes images for. */
final class Examination {
  private final LabelledImages images;
  private final int[] answers;

  /**
   * Classifies images, on all cores.
   *
   * @param model the model
   * @param images the images
   */
  Examination(Model model, LabelledImages images) {
    this.images = images;
    answers =
        IntStream.range(0, images.size())
            .parallel()
            .map(i -> model.classify(images.pixels(i)))
            .toArray();
  }

  /**
   * The share of right answers.
   *
   * @return the accuracy in per cent
   */
  double accuracy() {
    return 100.0 * (answers.length - mistakes().length) / answers.length;
  }

  /**
   * Which answers are wrong.
   *
   * @return the indices of these images
   */
  int[] mistakes() {
    return IntStream.range(0, answers.length).filter(i -> answers[i] != images.label(i)).toArray();
  }

  /**
   * How often each digit was taken for which.
   *
   * @return a line for each digit shown, a column for each answer
   */
  String confusion() {
    int[][] counts = new int[LabelledImages.DIGITS][LabelledImages.DIGITS];
    for (int i = 0; i < answers.length; i++) {
      counts[images.label(i)][answers[i]]++;
    }
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
