package dev.cotangent.samples.firststeps;

import dev.cotangent.samples.commons.LinePlot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The error of finite differences over their step, both axes logarithmic. */
final class ErrorPlot {

  private ErrorPlot() {}

  /**
   * Writes the plot.
   *
   * @param changes the points
   * @param file the file to write
   * @throws IOException if it cannot be written
   */
  static void write(List<SmallChange> changes, Path file) throws IOException {
    LinePlot plot =
        new LinePlot("Finite differences against the derivative", "step h", "error")
            .logarithmic(true, true);
    add(plot, "(f(x+h) - f(x)) / h", changes, SmallChange::forwardError);
    add(plot, "(f(x+h) - f(x-h)) / 2h", changes, SmallChange::centralError);
    plot.write(file);
  }

  /** Leaves out what has no place on a logarithmic axis: errors of exactly zero. */
  private static void add(
      LinePlot plot, String name, List<SmallChange> all, ToDoubleFunction<SmallChange> error) {
    List<SmallChange> changes = all.stream().filter(c -> error.applyAsDouble(c) > 0).toList();
    plot.line(
        name,
        changes.stream().mapToDouble(SmallChange::step).toArray(),
        changes.stream().mapToDouble(error).toArray());
  }
}
