package dev.cotangent.samples.layers;

import dev.cotangent.samples.commons.Adam;
import dev.cotangent.samples.commons.GrayPicture;
import dev.cotangent.samples.commons.Optimizer;
import dev.cotangent.samples.commons.Sample;
import dev.cotangent.samples.commons.SampleException;
import dev.cotangent.samples.digits.DigitFolder;
import dev.cotangent.samples.digits.DigitSets;
import dev.cotangent.samples.digits.LabelledImages;
import dev.cotangent.samples.digits.RenderedDigits;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains a stack of layers, each mini-batch in pieces, and shows that the pieces are the whole. */
@Command(
    name = "layers",
    description = "Trains a stack of layers on digits, accumulating gradients over micro-batches.",
    sortOptions = false)
public final class StackedLayers extends Sample {
  private static final int BATCH = 64;
  private static final int TRAINING = 5_000;
  private static final int TEST = 1_000;
  private static final int CHANNELS = 6;
  private static final int SIZE = 5;
  private static final int HIDDEN = 32;
  private static final double RATE = 0.003;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Folder with the four files of MNIST; without it, the program writes digits.")
  private Path data;

  @Option(
      names = "--epochs",
      paramLabel = "N",
      defaultValue = "5",
      description = "Passes through the training images (default: ${DEFAULT-VALUE}).")
  private int epochs;

  @Option(
      names = "--pieces",
      paramLabel = "N",
      defaultValue = "4",
      description = "Micro-batches that make a batch of 64 (default: ${DEFAULT-VALUE}).")
  private int pieces;

  @Option(
      names = "--picture",
      paramLabel = "FILE",
      description =
          "Write a PNG: ten digits, and what each kernel of the first layer sees in them.")
  private Path picture;

  private final Random random = new Random(1);

  private final Convolution convolution =
      new Convolution(LabelledImages.SIDE, CHANNELS, SIZE, random);

  private final Network network =
      new Network(
          convolution,
          new Relu(),
          new Affine(
              CHANNELS * convolution.outputSide() * convolution.outputSide(), HIDDEN, random),
          new Sigmoid(),
          new Affine(HIDDEN, LabelledImages.DIGITS, random));

  private StackedLayers() {}

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
    return new CommandLine(new StackedLayers());
  }

  @Override
  protected void run(PrintWriter out) throws SampleException, IOException {
    require(epochs > 0, "--epochs must be positive");
    require(pieces > 0 && pieces <= BATCH, "--pieces must be from 1 to 64");
    RenderedDigits pen = new RenderedDigits(random);
    DigitSets digits =
        data == null
            ? new DigitSets(pen.write(TRAINING), pen.write(TEST))
            : new DigitFolder(data).read();
    compare(digits.training(), out);
    train(digits, out);
    if (picture != null) {
      drawFeatures(digits.test());
    }
  }

  /** The gradient of one large batch beside that of its pieces. */
  private void compare(LabelledImages images, PrintWriter out) {
    double[][] x = inputs(images, 0, Math.min(BATCH, images.size()));
    int[] y = labels(images, 0, x.length);
    network.accumulate(x, y, 1);
    List<double[]> whole = network.gradients().stream().map(double[]::clone).toList();
    out.printf("The gradient of one batch of %d, and of %d micro-batches:%n", x.length, pieces);
    network.zeroGradients();
    network.accumulateInPieces(x, y, pieces);
    report("zeroed before, accumulated", whole, out);
    network.accumulateInPieces(x, y, pieces);
    report("not zeroed, accumulated again", whole, out);
    network.zeroGradients();
    out.println();
  }

  private void report(String what, List<double[]> whole, PrintWriter out) {
    double difference = 0;
    double greatest = 0;
    for (int row = 0; row < whole.size(); row++) {
      for (int j = 0; j < whole.get(row).length; j++) {
        double expected = whole.get(row)[j];
        difference = Math.max(difference, Math.abs(expected - network.gradients().get(row)[j]));
        greatest = Math.max(greatest, Math.abs(expected));
      }
    }
    out.printf(
        Locale.ROOT, "  %-30s greatest relative difference %.0e%n", what, difference / greatest);
  }

  private void train(DigitSets digits, PrintWriter out) {
    LabelledImages images = digits.training();
    Optimizer optimizer = new Adam(network.parameters());
    out.println("epoch     loss  test accuracy");
    for (int epoch = 1; epoch <= epochs; epoch++) {
      double loss = 0;
      for (int start = 0; start < images.size(); start += BATCH) {
        int end = Math.min(start + BATCH, images.size());
        network.zeroGradients();
        double[][] x = inputs(images, start, end);
        loss += x.length * network.accumulateInPieces(x, labels(images, start, end), pieces);
        optimizer.step(RATE, network.parameters(), network.gradients());
      }
      out.printf(
          Locale.ROOT,
          "%5d  %7.4f  %10.2f %%%n",
          epoch,
          loss / images.size(),
          accuracy(digits.test()));
    }
  }

  private double accuracy(LabelledImages images) {
    int right = 0;
    for (int start = 0; start < images.size(); start += BATCH) {
      int first = start;
      int size = Math.min(BATCH, images.size() - first);
      double[][] scores = network.scores(inputs(images, first, first + size));
      right +=
          (int)
              IntStream.range(0, size)
                  .filter(
                      i ->
                          scores[i][images.label(first + i)]
                              == Arrays.stream(scores[i]).max().orElse(0))
                  .count();
    }
    return 100.0 * right / images.size();
  }

  private static double[][] inputs(LabelledImages images, int start, int end) {
    return IntStream.range(start, end).mapToObj(images::pixels).toArray(double[][]::new);
  }

  private static int[] labels(LabelledImages images, int start, int end) {
    return IntStream.range(start, end).map(images::label).toArray();
  }

  private void drawFeatures(LabelledImages images) throws IOException {
    int rows = Math.min(10, images.size());
    int side = convolution.outputSide();
    double[][] seen = new Relu().forward(convolution.forward(inputs(images, 0, rows)));
    GrayPicture tiles = new GrayPicture(CHANNELS, rows, side, 4);
    for (int i = 0; i < rows; i++) {
      double brightest = Arrays.stream(seen[i]).max().orElse(1);
      for (int c = 0; c < CHANNELS; c++) {
        double[] map = Arrays.copyOfRange(seen[i], c * side * side, (c + 1) * side * side);
        tiles.draw(c * rows + i, map, brightest, 0);
      }
    }
    tiles.write(picture);
  }
}
