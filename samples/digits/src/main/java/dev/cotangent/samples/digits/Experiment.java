package dev.cotangent.samples.digits;

import dev.cotangent.samples.commons.SampleException;
import java.io.PrintWriter;
import java.util.Locale;

/** Trains a network, examines it, and tells how it goes. */
final class Experiment {
  private final Model model;
  private final Training training;
  private final DigitSets digits;
  private final PrintWriter out;

  /**
   * Sets the experiment up.
   *
   * @param model the network
   * @param training how to train it
   * @param digits the images
   * @param out where to tell
   */
  Experiment(Model model, Training training, DigitSets digits, PrintWriter out) {
    this.model = model;
    this.training = training;
    this.digits = digits;
    this.out = out;
  }

  /**
   * Trains, telling after each epoch how the network does, and ends with what it confuses. The
   * learning rate falls from its start to zero along a cosine.
   *
   * @param epochs the number of epochs
   * @param learningRate the learning rate at the start
   * @return how it went
   * @throws SampleException if the loss grows beyond all bounds
   */
  Report run(int epochs, double learningRate) throws SampleException {
    Report report = new Report(model, digits.test(), epochs);
    double seconds = 0;
    out.println("epoch     loss  accuracy  images/s");
    for (int epoch = 1; epoch <= epochs; epoch++) {
      double rate = learningRate * 0.5 * (1 + Math.cos(Math.PI * (epoch - 1) / epochs));
      long start = System.nanoTime();
      double loss = training.epoch(rate);
      double duration = (System.nanoTime() - start) / 1e9;
      if (!Double.isFinite(loss)) {
        throw new SampleException("the training diverged; try a smaller --learning-rate");
      }
      double accuracy = new Examination(model, digits.test()).accuracy();
      double speed = digits.training().size() / duration;
      out.printf(Locale.ROOT, "%5d  %7.4f   %5.2f %%  %,8.0f%n", epoch, loss, accuracy, speed);
      report.add(epoch, loss, accuracy);
      seconds += duration;
    }
    out.printf(Locale.ROOT, "%nTrained in %.1f s.%n%n", seconds);
    Examination examination = new Examination(model, digits.test());
    out.println(examination.confusion());
    out.printf(Locale.ROOT, "%ntest accuracy: %.2f %%%n", examination.accuracy());
    return report;
  }
}
