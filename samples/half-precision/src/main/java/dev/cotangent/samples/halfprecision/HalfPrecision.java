package dev.cotangent.samples.halfprecision;

import dev.cotangent.samples.commons.LinePlot;
import dev.cotangent.samples.commons.Sample;
import dev.cotangent.samples.commons.SampleException;
import dev.cotangent.samples.digits.DigitFolder;
import dev.cotangent.samples.digits.DigitSets;
import dev.cotangent.samples.digits.LabelledImages;
import dev.cotangent.samples.digits.RenderedDigits;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the same network in 32 bits, in 16, and in 16 without scaling the loss. */
@Command(
    name = "half-precision",
    description = "Trains a network whose weights and activations are stored in 16 bits.",
    sortOptions = false)
public final class HalfPrecision extends Sample {
  private static final int BATCH = 50;
  private static final int TRAINING = 5_000;
  private static final int TEST = 2_000;

  /** At the start; it falls to zero along a cosine. */
  private static final double RATE = 0.2;

  private static final float FIRST_SCALE = 65_536;
  private static final int[] SIZES = {LabelledImages.PIXELS, 128, 64, LabelledImages.DIGITS};

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Folder with the four files of MNIST; without it, the program writes digits.")
  private Path data;

  @Option(
      names = "--epochs",
      paramLabel = "N",
      defaultValue = "10",
      description = "Passes through the training images (default: ${DEFAULT-VALUE}).")
  private int epochs;

  @Option(names = "--short", description = "Use 1,000 images.")
  private boolean brief;

  @Option(
      names = "--plot",
      paramLabel = "FILE",
      description = "Write the loss by epoch of the three trainings (SVG or PNG).")
  private Path plot;

  private final LinePlot chart = new LinePlot("Training", "epoch", "loss").logarithmic(false, true);

  private HalfPrecision() {}

  /**
   * Runs the program and exits.
   *
   * @param args the options
   */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /**
   * The program as a command.
   *
   * @return the command
   */
  static CommandLine commandLine() {
    return new CommandLine(new HalfPrecision());
  }

  @Override
  protected void run(PrintWriter out) throws SampleException, IOException {
    require(epochs > 0, "--epochs must be positive");
    RenderedDigits pen = new RenderedDigits(new Random(1));
    DigitSets all =
        data == null
            ? new DigitSets(pen.write(TRAINING), pen.write(TEST))
            : new DigitFolder(data).read();
    DigitSets digits = brief ? all.first(1_000, 500) : all;
    if (digits.training().size() < BATCH || digits.test().size() < BATCH) {
      throw new SampleException("fewer than " + BATCH + " images");
    }
    train("32 bits", false, new LossScale(1, false), digits, out);
    train("16 bits", true, new LossScale(FIRST_SCALE, true), digits, out);
    train("16 bits, gradients as they are", true, new LossScale(1, false), digits, out);
    if (plot != null) {
      chart.write(plot);
    }
  }

  private void train(
      String name, boolean half, LossScale scale, DigitSets digits, PrintWriter out) {
    Network network = new Network(SIZES, BATCH, half, scale, new Random(2));
    Random random = new Random(3);
    LabelledImages images = digits.training();
    int batches = images.size() / BATCH;
    double[] number = new double[epochs];
    double[] losses = new double[epochs];
    for (int epoch = 0; epoch < epochs; epoch++) {
      number[epoch] = epoch + 1;
      float rate = (float) (RATE * 0.5 * (1 + Math.cos(Math.PI * epoch / epochs)));
      for (int step = 0; step < batches; step++) {
        int start = BATCH * random.nextInt(images.size() / BATCH);
        float loss = network.descend(inputs(images, start), labels(images, start), rate);
        losses[epoch] += loss / batches;
      }
    }
    out.printf(
        Locale.ROOT,
        "%s:%n  weights and activations %,d bytes%n  %s%n  loss %.4f, test accuracy: %.2f %%%n%n",
        name,
        network.bytes(),
        network.report(),
        losses[epochs - 1],
        accuracy(network, digits.test()));
    chart.line(name, number, losses);
  }

  private static double accuracy(Network network, LabelledImages images) {
    int right = 0;
    int batches = images.size() / BATCH;
    for (int batch = 0; batch < batches; batch++) {
      float[][] scores = network.scores(inputs(images, batch * BATCH));
      for (int i = 0; i < BATCH; i++) {
        right += best(scores[i]) == images.label(batch * BATCH + i) ? 1 : 0;
      }
    }
    return 100.0 * right / (batches * BATCH);
  }

  private static int best(float[] scores) {
    int best = 0;
    for (int c = 1; c < scores.length; c++) {
      best = scores[c] > scores[best] ? c : best;
    }
    return best;
  }

  private static float[][] inputs(LabelledImages images, int start) {
    float[][] x = new float[BATCH][LabelledImages.PIXELS];
    for (int i = 0; i < BATCH; i++) {
      double[] pixels = images.pixels(start + i);
      for (int k = 0; k < pixels.length; k++) {
        x[i][k] = (float) pixels[k];
      }
    }
    return x;
  }

  private static int[] labels(LabelledImages images, int start) {
    int[] y = new int[BATCH];
    for (int i = 0; i < BATCH; i++) {
      y[i] = images.label(start + i);
    }
    return y;
  }
}
