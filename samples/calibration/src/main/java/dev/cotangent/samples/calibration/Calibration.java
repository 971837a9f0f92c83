package dev.cotangent.samples.calibration;

import dev.cotangent.samples.commons.Sample;
import dev.cotangent.samples.commons.SampleException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.hipparchus.exception.MathRuntimeException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fits a mixture of normal distributions to points by maximum likelihood. */
@Command(
    name = "calibration",
    description = "Fits a mixture of normal distributions to points by maximum likelihood.",
    sortOptions = false)
public final class Calibration extends Sample {

  @Option(
      names = "--data",
      paramLabel = "FILE",
      description =
          "Points, a line each: two numbers with a comma between; without it, the eruptions of the"
              + " geyser Old Faithful.")
  private Path data;

  @Option(
      names = "--components",
      paramLabel = "N",
      defaultValue = "2",
      description = "Components of the mixture (default: ${DEFAULT-VALUE}).")
  private int components;

  @Option(
      names = "--starts",
      paramLabel = "N",
      defaultValue = "5",
      description = "Random starts, the best of which counts (default: ${DEFAULT-VALUE}).")
  private int starts;

  @Option(
      names = "--plot",
      paramLabel = "FILE",
      description = "Write the points and the components (SVG or PNG).")
  private Path plot;

  private Calibration() {}

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
    return new CommandLine(new Calibration());
  }

  @Override
  protected void run(PrintWriter out) throws SampleException, IOException {
    require(components > 0 && components <= 20, "--components must be from 1 to 20");
    require(starts > 0, "--starts must be positive");
    double[][] points = data == null ? Points.faithful() : Points.read(data);
    for (int axis = 0; axis < 2; axis++) {
      int a = axis;
      if (Arrays.stream(points).mapToDouble(p -> p[a]).distinct().count() == 1) {
        throw new SampleException("all points have the same coordinate " + (axis + 1));
      }
    }
    out.printf("%d points%n%nstart  gradients  log-likelihood%n", points.length);
    double[] parameters;
    try {
      parameters = new Fit(points).best(components, starts, new Random(1), out);
    } catch (MathRuntimeException e) {
      throw new SampleException("the search did not end; try fewer --components");
    }
    List<Component> found = Component.of(parameters);
    show(found, Mixture.negativeLogLikelihood(parameters, points), out);
    if (plot != null) {
      MixturePlot.write(points, found, plot);
    }
  }

  private static void show(List<Component> found, double loss, PrintWriter out) {
    out.printf("%n weight        mean (x, y)       variance x  covariance  variance y%n");
    for (Component component : found) {
      out.printf(
          Locale.ROOT,
          "%7.4f  %9.5f  %9.4f  %13.5f  %10.5f  %10.4f%n",
          component.weight(),
          component.x(),
          component.y(),
          component.varianceX(),
          component.covariance(),
          component.varianceY());
    }
    out.printf(Locale.ROOT, "%nlog-likelihood: %.4f%n", -loss);
  }
}
