package dev.cotangent.samples.digits;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Trains a multilayer perceptron to read digits, and examines it. */
@Command(
    name = "digits",
    description = "Trains a network to read digits, by gradients generated from its Java source.",
    sortOptions = false)
public final class Digits implements Callable<Integer> {
  private static final int RENDERED_TRAINING = 10_000;
  private static final int RENDERED_TEST = 2_000;
  private static final int SHORT_TRAINING = 2_500;
  private static final int SHORT_TEST = 500;
  private static final int MAX_HIDDEN = 10_000;

  @Spec private CommandSpec spec;

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
      defaultValue = "20",
      description = "Images in a mini-batch (default: ${DEFAULT-VALUE}).")
  private int batch;

  @Option(
      names = "--learning-rate",
      paramLabel = "RATE",
      defaultValue = "0.2",
      description = "Length of a step, relative to the gradient's (default: ${DEFAULT-VALUE}).")
  private double learningRate;

  @Option(
      names = "--hidden",
      paramLabel = "N",
      defaultValue = "100",
      description = "Units in the hidden layer (default: ${DEFAULT-VALUE}).")
  private int hidden;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Seed of all that is random (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(names = "--short", description = "Use fewer images: a try in a second or two.")
  private boolean brief;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Print this help.")
  @SuppressWarnings("unused") // Picocli prints the help instead of running the command.
  private boolean help;

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
  public Integer call() {
    checkOptions();
    try {
      run(new Random(seed), spec.commandLine().getOut());
      return CommandLine.ExitCode.OK;
    } catch (DigitsException e) {
      spec.commandLine().getErr().println("digits: " + e.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
  }

  private void run(Random random, PrintWriter out) throws DigitsException {
    DigitSets digits = digits(random);
    Weights weights = new Weights(LabelledImages.PIXELS, hidden, LabelledImages.DIGITS, random);
    Training training = new Training(weights, digits.training(), batch, learningRate, random);
    out.printf(
        Locale.ROOT,
        "A %d-%d-%d perceptron; %,d digits to learn from, %,d to be tested with.%n%n",
        LabelledImages.PIXELS,
        hidden,
        LabelledImages.DIGITS,
        digits.training().size(),
        digits.test().size());
    new Experiment(weights, training, digits, out).run(epochs);
  }

  private void checkOptions() {
    require(epochs > 0, "--epochs must be positive");
    require(batch > 0, "--batch must be positive");
    require(hidden > 0 && hidden <= MAX_HIDDEN, "--hidden must be from 1 to " + MAX_HIDDEN);
    require(
        learningRate > 0 && learningRate < Double.POSITIVE_INFINITY,
        "--learning-rate must be positive");
  }

  private void require(boolean condition, String message) {
    if (!condition) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }

  private DigitSets digits(Random random) throws DigitsException {
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
