package dev.cotangent.samples.digits;

import dev.cotangent.samples.commons.GrayPicture;
import dev.cotangent.samples.commons.LinePlot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Pictures of a training and of what came of it. */
final class Report {
  private static final int COLUMNS = 10;
  private static final int SHOWN_MISTAKES = 40;

  private final Model model;
  private final LabelledImages test;
  private final double[] epochs;
  private final double[] losses;
  private final double[] mistakes;

  /**
   * An empty report.
   *
   * @param model the network that is trained
   * @param test the images that it is tested with
   * @param epochs the number of epochs
   */
  Report(Model model, LabelledImages test, int epochs) {
    this.model = model;
    this.test = test;
    this.epochs = new double[epochs];
    losses = new double[epochs];
    mistakes = new double[epochs];
  }

  /**
   * Notes an epoch.
   *
   * @param epoch its number, from 1
   * @param loss the mean loss
   * @param accuracy the share of test images read rightly, in per cent
   */
  void add(int epoch, double loss, double accuracy) {
    epochs[epoch - 1] = epoch;
    losses[epoch - 1] = loss;
    mistakes[epoch - 1] = 1 - accuracy / 100;
  }

  /**
   * Writes {@code curve.svg}, {@code kernels.png} and {@code misclassified.png}.
   *
   * @param folder where to; it is made if it is missing
   * @throws IOException if they cannot be written
   */
  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    new LinePlot("Training", "epoch", "")
        .line("loss on the training images", epochs, losses)
        .line("share of test images misread", epochs, mistakes)
        .write(folder.resolve("curve.svg"));
    List<double[]> kernels = model.kernels();
    double greatest =
        kernels.stream().flatMapToDouble(Arrays::stream).map(Math::abs).max().orElse(1);
    int side = (int) Math.sqrt(kernels.get(0).length);
    draw(kernels, side, Math.max(2, 40 / side), greatest, -greatest)
        .write(folder.resolve("kernels.png"));
    List<double[]> misread =
        Arrays.stream(new Examination(model, test).mistakes())
            .limit(SHOWN_MISTAKES)
            .mapToObj(test::pixels)
            .toList();
    draw(misread, LabelledImages.SIDE, 2, 1, 0).write(folder.resolve("misclassified.png"));
  }

  private static GrayPicture draw(
      List<double[]> images, int side, int scale, double black, double white) {
    int rows = Math.max(1, (images.size() + COLUMNS - 1) / COLUMNS);
    GrayPicture picture = new GrayPicture(rows, COLUMNS, side, scale);
    for (int i = 0; i < images.size(); i++) {
      picture.draw(i, images.get(i), black, white);
    }
    return picture;
  }
}
