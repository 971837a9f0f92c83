package dev.cotangent.samples.digits;

import java.io.PrintWriter;
import java.util.Locale;

/** Trains a network and examines it, and tells how it goes. */
final class Experiment {
  private final Weights weights;
  private final Training training;
  private final DigitSets digits;
  private final PrintWriter out;

  /**
   * Sets the experiment up.
   *
   * @param weights the network
   * @param training how to train it
   * @param digits the images
   * @param out where to tell
   */
  Experiment(Weights weights, Training training, DigitSets digits, PrintWriter out) {
    this.weights = weights;
    this.training = training;
    this.digits = digits;
    this.out = out;
  }

  /**
   * Trains, telling after each epoch how the network does, and ends with what it confuses.
   *
   * @param epochs the number of epochs
   * @throws DigitsException if the loss grows beyond all bounds
   */
  void run(int epochs) throws DigitsException {
    double seconds = 0;
    out.println("epoch     loss  accuracy  images/s");
    for (int epoch = 1; epoch <= epochs; epoch++) {
      long start = System.nanoTime();
      double loss = training.epoch();
      double duration = (System.nanoTime() - start) / 1e9;
      if (!Double.isFinite(loss)) {
        throw new DigitsException("the training diverged; try a smaller --learning-rate");
      }
      double accuracy = new ConfusionMatrix(weights, digits.test()).accuracy();
      double speed = digits.training().size() / duration;
      out.printf(Locale.ROOT, "%5d  %7.4f   %5.2f %%  %,8.0f%n", epoch, loss, accuracy, speed);
      seconds += duration;
    }
    out.printf(Locale.ROOT, "%nTrained in %.1f s.%n%n", seconds);
    ConfusionMatrix confusion = new ConfusionMatrix(weights, digits.test());
    out.println(confusion);
    out.printf(Locale.ROOT, "%ntest accuracy: %.2f %%%n", confusion.accuracy());
  }
}
