package dev.cotangent.samples.calibration;

import dev.cotangent.samples.commons.LinePlot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The points, and an ellipse for each component of a mixture. */
final class MixturePlot {
  private static final int CORNERS = 90;
  private static final double RADIUS = 2;

  private MixturePlot() {}

  /**
   * Writes the plot.
   *
   * @param points the points
   * @param components the components
   * @param file the file to write
   * @throws IOException if it cannot be written
   */
  static void write(double[][] points, List<Component> components, Path file) throws IOException {
    LinePlot plot = new LinePlot("A mixture of normal distributions, at two deviations", "x", "y");
    plot.points(
        "data",
        Arrays.stream(points).mapToDouble(p -> p[0]).toArray(),
        Arrays.stream(points).mapToDouble(p -> p[1]).toArray());
    for (int k = 0; k < components.size(); k++) {
      Component component = components.get(k);
      double[] x = new double[CORNERS + 1];
      double[] y = new double[CORNERS + 1];
      double m11 = Math.sqrt(component.varianceX());
      double m21 = component.covariance() / m11;
      double m22 = Math.sqrt(component.varianceY() - m21 * m21);
      for (int corner = 0; corner <= CORNERS; corner++) {
        double u = RADIUS * Math.cos(2 * Math.PI * corner / CORNERS);
        double v = RADIUS * Math.sin(2 * Math.PI * corner / CORNERS);
        x[corner] = component.x() + m11 * u;
        y[corner] = component.y() + m21 * u + m22 * v;
      }
      plot.line("component " + (k + 1), x, y);
    }
    plot.write(file);
  }
}
