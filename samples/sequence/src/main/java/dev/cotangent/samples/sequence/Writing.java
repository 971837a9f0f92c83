package dev.cotangent.samples.sequence;

import dev.cotangent.samples.commons.LinePlot;
import dev.cotangent.samples.commons.Sample;
import dev.cotangent.samples.commons.SampleException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Teaches a plain recurrent network and an LSTM to write, and compares their gradients. */
@Command(
    name = "sequence",
    description = "Teaches two recurrent networks to write like a text, character by character.",
    sortOptions = false)
public final class Writing extends Sample {
  private static final int WRITTEN = 300;
  private static final int WINDOW = 60;
  private static final int WINDOWS = 100;

  @Option(
      names = "--text",
      paramLabel = "FILE",
      description = "The text to learn, in UTF-8; without it, the project's own documentation.")
  private Path file;

  @Option(
      names = "--epochs",
      paramLabel = "N",
      defaultValue = "12",
      description = "Passes through the text (default: ${DEFAULT-VALUE}).")
  private int epochs;

  @Option(
      names = "--hidden",
      paramLabel = "N",
      defaultValue = "96",
      description = "Units, or cells, of a network (default: ${DEFAULT-VALUE}).")
  private int hidden;

  @Option(
      names = "--steps",
      paramLabel = "N",
      defaultValue = "32",
      description = "Characters the gradient goes back through (default: ${DEFAULT-VALUE}).")
  private int steps;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Seed of all that is random (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--plot",
      paramLabel = "FILE",
      description = "Write the norm of the gradient by its way back through time (SVG or PNG).")
  private Path plot;

  @Option(names = "--short", description = "Learn the first 6,000 characters only.")
  private boolean brief;

  private Writing() {}

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
    return new CommandLine(new Writing());
  }

  @Override
  protected void run(PrintWriter out) throws SampleException, IOException {
    require(epochs > 0, "--epochs must be positive");
    require(hidden > 0 && hidden <= 1000, "--hidden must be from 1 to 1000");
    require(steps > 0 && steps <= 500, "--steps must be from 1 to 500");
    Text text = file == null ? Text.documentation() : Text.read(file);
    int[] all = text.symbols();
    int[] symbols = brief ? Arrays.copyOf(all, Math.min(all.length, 6_000)) : all;
    int size = text.alphabet().length();
    out.printf(Locale.ROOT, "%,d characters, %d different ones%n", symbols.length, size);
    Random random = new Random(seed);
    List<Network> networks = List.of(new Rnn(size, hidden, random), new Lstm(size, hidden, random));
    for (Network network : networks) {
      train(network, symbols, out);
      int[] written = Training.write(network, WRITTEN, symbols[0], random);
      String characters =
          Arrays.stream(written)
              .mapToObj(symbol -> text.alphabet().substring(symbol, symbol + 1))
              .collect(Collectors.joining());
      out.printf("%nThe %s writes:%n%n%s%n", network.name(), characters.indent(4));
    }
    compareGradients(networks, symbols, out);
  }

  private void train(Network network, int[] symbols, PrintWriter out) {
    Training training = new Training(network, symbols, steps);
    out.printf("%n%s, epoch  bits a character  characters/s%n", network.name());
    for (int epoch = 1; epoch <= epochs; epoch++) {
      long start = System.nanoTime();
      double bits = training.epoch();
      double speed = symbols.length * 1e9 / (System.nanoTime() - start);
      out.printf(Locale.ROOT, "%10d  %16.3f  %,12.0f%n", epoch, bits, speed);
    }
  }

  private void compareGradients(List<Network> networks, int[] symbols, PrintWriter out)
      throws IOException {
    LinePlot chart =
        new LinePlot(
                "What is left of the gradient on its way back through time",
                "characters back",
                "norm, relative to the last state's")
            .logarithmic(false, true);
    for (Network network : networks) {
      double[] norms = meanNorms(network, symbols);
      double[] back = new double[norms.length];
      Arrays.setAll(back, t -> t);
      chart.line(network.name(), back, norms);
      out.printf(Locale.ROOT, "%s, norm of the gradient", network.name());
      for (int t = 10; t < norms.length; t += 20) {
        out.printf(Locale.ROOT, "  %d back %.1e", t, norms[t]);
      }
      out.println();
    }
    if (plot != null) {
      chart.write(plot);
    }
  }

  /** Norms by characters back from the last state, over windows that are spread over the text. */
  private static double[] meanNorms(Network network, int[] symbols) {
    double[] sum = new double[WINDOW];
    for (int window = 0; window < WINDOWS; window++) {
      int from = (int) ((long) (symbols.length - WINDOW - 1) * window / WINDOWS);
      double[] norms = network.gradientNorms(Arrays.copyOfRange(symbols, from, from + WINDOW + 1));
      for (int t = 0; t < WINDOW; t++) {
        sum[t] += norms[WINDOW - 1 - t];
      }
    }
    double last = sum[0];
    Arrays.setAll(sum, t -> sum[t] / last);
    return sum;
  }
}
