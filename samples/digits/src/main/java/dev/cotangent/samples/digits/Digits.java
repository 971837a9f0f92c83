package dev.cotangent.samples.digits;

import dev.cotangent.samples.commons.Adam;
import dev.cotangent.samples.commons.Momentum;
import dev.cotangent.samples.commons.Optimizer;
import dev.cotangent.samples.commons.Sample;
import dev.cotangent.samples.commons.SampleException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains a network to read digits, and examines it. */
@Command(
    name = "digits",
    description = "Trains a network to read digits, by gradients generated from its Java source.",
    sortOptions = false)
public final class Digits extends Sample {
  private static final int RENDERED_TRAINING = 10_000;
  private static final int RENDERED_TEST = 2_000;
  private static final int SHORT_TRAINING = 2_500;
  private static final int SHORT_TEST = 500;
  private static final int MAX_HIDDEN = 10_000;
  private static final int CHANNELS1 = 8;
  private static final int CHANNELS2 = 16;
  private static final double MOMENTUM = 0.9;

  enum ModelKind {
    softmax,
    mlp,
    cnn
  }

  enum OptimizerKind {
    adam,
    momentum
  }

  @Option(
      names = "--model",
      paramLabel = "MODEL",
      defaultValue = "mlp",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ModelKind model;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "Folder with the four files of MNIST (IDX, plain or gzip); without it, the program writes"
              + " digits itself.")
  private Path data;

  @Option(
      names = "--epochs",
      paramLabel = "N",
      defaultValue = "10",
      description = "Passes through the training images (default: ${DEFAULT-VALUE}).")
  private int epochs;

  @Option(
      names = "--batch",
      paramLabel = "N",
      defaultValue = "40",
      description = "Images in a mini-batch (default: ${DEFAULT-VALUE}).")
  private int batch;

  @Option(
      names = "--optimizer",
      paramLabel = "KIND",
      defaultValue = "adam",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private OptimizerKind optimizer;

  @Option(
      names = "--learning-rate",
      paramLabel = "RATE",
      description = "Length of the first steps (default: 0.003 for adam, 0.02 for momentum).")
  private Double learningRate;

  @Option(
      names = "--hidden",
      paramLabel = "N",
      defaultValue = "100",
      description = "Units in the hidden layer of the mlp (default: ${DEFAULT-VALUE}).")
  private int hidden;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Seed of all that is random (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--pictures",
      paramLabel = "DIR",
      description =
          "Write curve.svg, kernels.png (the weights of the first layer) and misclassified.png.")
  private Path pictures;

  @Option(names = "--short", description = "Use fewer images: a try in a second or two.")
  private boolean brief;

  private Digits() {}

  /**
   * Runs the program and exits: 0, 1 for unusable data or a failed training, 2 for wrong usage.
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
    return new CommandLine(new Digits());
  }

  @Override
  protected void run(PrintWriter out) throws SampleException, IOException {
    checkOptions();
    Random random = new Random(seed);
    DigitSets digits = digits(random);
    Model network = network(random);
    Optimizer steps =
        optimizer == OptimizerKind.adam
            ? new Adam(network.parameters())
            : new Momentum(MOMENTUM, network.parameters());
    out.printf(
        Locale.ROOT,
        "%s; %,d digits to learn from, %,d to be tested with.%n%n",
        network,
        digits.training().size(),
        digits.test().size());
    Training training = new Training(network, steps, digits.training(), batch, random);
    Report report = new Experiment(network, training, digits, out).run(epochs, learningRate());
    if (pictures != null) {
      report.write(pictures);
    }
  }

  private void checkOptions() {
    require(epochs > 0, "--epochs must be positive");
    require(batch > 0, "--batch must be positive");
    require(hidden > 0 && hidden <= MAX_HIDDEN, "--hidden must be from 1 to " + MAX_HIDDEN);
    require(
        learningRate() > 0 && learningRate() < Double.POSITIVE_INFINITY,
        "--learning-rate must be positive");
  }

  private double learningRate() {
    if (learningRate != null) {
      return learningRate;
    }
    return optimizer == OptimizerKind.adam ? 0.003 : 0.02;
  }

  private Model network(Random random) {
    return switch (model) {
      case softmax -> new SoftmaxRegression(LabelledImages.PIXELS, LabelledImages.DIGITS);
      case mlp -> new Perceptron(LabelledImages.PIXELS, hidden, LabelledImages.DIGITS, random);
      case cnn ->
          new ConvolutionalNetwork(
              LabelledImages.SIDE, CHANNELS1, CHANNELS2, LabelledImages.DIGITS, random);
    };
  }

  private DigitSets digits(Random random) throws SampleException {
    int training = brief ? SHORT_TRAINING : RENDERED_TRAINING;
    int test = brief ? SHORT_TEST : RENDERED_TEST;
    if (data == null) {
      RenderedDigits pen = new RenderedDigits(random);
      return new DigitSets(pen.write(training), pen.write(test));
    }
    DigitSets digits = new DigitFolder(data).read();
    return brief ? digits.first(training, test) : digits;
  }
}
