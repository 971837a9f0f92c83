package dev.cotangent.samples.firststeps;

import dev.cotangent.samples.commons.Sample;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints a derivative as a ratio of small changes, then backpropagation through one neuron. */
@Command(
    name = "first-steps",
    description = "Shows what a derivative is, and how it travels backwards through a graph.",
    sortOptions = false)
public final class FirstSteps extends Sample {
  private static final double GREATEST = 100;

  @Option(
      names = "--at",
      paramLabel = "X",
      defaultValue = "1",
      description = "Where to differentiate exp(x) * sin(x) (default: ${DEFAULT-VALUE}).")
  private double at;

  @Option(
      names = "--weight",
      paramLabel = "W",
      defaultValue = "0.6",
      description = "The neuron's weight (default: ${DEFAULT-VALUE}).")
  private double weight;

  @Option(
      names = "--bias",
      paramLabel = "B",
      defaultValue = "-0.4",
      description = "The neuron's bias (default: ${DEFAULT-VALUE}).")
  private double bias;

  @Option(
      names = "--plot",
      paramLabel = "FILE",
      description = "Write the error of finite differences as a plot (SVG or PNG).")
  private Path plot;

  private FirstSteps() {}

  /**
   * Runs the program and exits: 0, 1 if the plot cannot be written, 2 for wrong usage.
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
    return new CommandLine(new FirstSteps());
  }

  @Override
  protected void run(PrintWriter out) throws IOException {
    requireModest("--at", at);
    requireModest("--weight", weight);
    requireModest("--bias", bias);
    List<SmallChange> changes = SmallChange.shrinking(at);
    showSmallChanges(changes, out);
    showGraph(new NeuronGraph(weight, bias, 1.5, 1), out);
    if (plot != null) {
      ErrorPlot.write(changes, plot);
    }
  }

  private void requireModest(String option, double value) {
    require(Math.abs(value) <= GREATEST, option + " must be from -100 to 100");
  }

  private void showSmallChanges(List<SmallChange> changes, PrintWriter out) {
    out.printf(Locale.ROOT, "The derivative of f(x) = exp(x) * sin(x) at x = %s%n%n", at);
    out.printf(Locale.ROOT, "by the generated code: %.14f%n", changes.get(0).derivative());
    out.println("by ratios of small changes, the best ones marked:");
    out.println();
    out.println(SmallChange.table(changes));
  }

  private static void showGraph(NeuronGraph graph, PrintWriter out) {
    out.println("One neuron: loss = square(sigmoid(w * x + b) - y)");
    out.println();
    out.println("From left to right, the values:");
    out.println();
    out.println(graph.leftToRight());
    out.println("From right to left, the derivatives of the loss in each of them:");
    out.println();
    out.println(graph.rightToLeft());
    NeuronGradient.Loss loss = graph.generated();
    out.printf(
        Locale.ROOT,
        "Generated from the whole method, in one call: w %.4f, x %.4f, b %.4f, y %.4f%n",
        loss.gradW(),
        loss.gradX(),
        loss.gradB(),
        loss.gradY());
  }
}
