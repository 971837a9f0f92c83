package dev.cotangent.samples.commons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plots and pictures are written; wrong gradients are found. */
final class CommonsTest {
  private final double[][] x = {{1, 2}, {3}};

  private double norm() {
    return x[0][0] * x[0][0] + x[0][1] * x[0][1] + x[1][0] * x[1][0];
  }

  @Test
  void tellsRightGradientsFromWrongOnes() {
    double[][] right = {{2, 4}, {6}};
    double[][] wrong = {{2, 4}, {6.6}};
    double[][] none = {{2, Double.NaN}, {6}};
    assertEquals(0, FiniteDifferences.error(this::norm, x, right), 1e-9);
    assertEquals(0.1, FiniteDifferences.error(this::norm, x, wrong), 1e-9);
    assertEquals(Double.NaN, FiniteDifferences.error(this::norm, x, none));
    double[][] shorter = {{2}, {6}};
    assertThrows(
        IllegalArgumentException.class, () -> FiniteDifferences.error(this::norm, x, shorter));
  }

  @Test
  void writesAPlot(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("plot.svg");
    double[] points = {1, 10, 100};
    new LinePlot("title", "x", "y")
        .logarithmic(true, true)
        .line("line", points, points)
        .write(file);
    String svg = Files.readString(file);
    assertTrue(svg.contains("<svg"), svg);
    assertTrue(svg.length() < 300_000, () -> svg.length() + " characters");
  }

  @Test
  void drawsImagesInTheirPlaces(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("picture.png");
    GrayPicture picture = new GrayPicture(2, 2, 1, 3);
    picture.draw(3, new double[] {0.25}, 1, 0);
    picture.draw(1, new double[] {7}, 1, 0);
    picture.write(file);
    BufferedImage read = ImageIO.read(file.toFile());
    assertEquals(6 + 3 + 6 + 3 + 6, read.getWidth());
    assertEquals(191, read.getRaster().getSample(16, 16, 0));
    assertEquals(0, read.getRaster().getSample(16, 7, 0));
    assertEquals(255, read.getRaster().getSample(7, 7, 0));
  }

  @Test
  void optimizersFindTheMinimumOfAParabola() {
    assertDescends(parameters -> new Momentum(0, parameters), 0.1);
    assertDescends(parameters -> new Momentum(0.9, parameters), 0.01);
    assertDescends(Adam::new, 0.05);
  }

  /** The parabolas are flat and steep, with their minima at 0. */
  private void assertDescends(Function<List<double[]>, Optimizer> maker, double rate) {
    double[][][] w = {{{3}, {-2, 1}}};
    List<double[]> rows = Rows.of((Object) w);
    Optimizer optimizer = maker.apply(rows);
    for (int i = 0; i < 500; i++) {
      double[] first = {2 * w[0][0][0]};
      double[] second = {5 * w[0][1][0], w[0][1][1]};
      optimizer.step(rate, rows, Rows.of(first, second));
    }
    assertEquals(0, Math.abs(w[0][0][0]) + Math.abs(w[0][1][0]) + Math.abs(w[0][1][1]), 1e-2);
  }

  @Test
  void firstStepOfAdamIsAsLongAsTheRate() {
    double[] w = {1, 1};
    new Adam(Rows.of(w)).step(0.25, Rows.of(w), Rows.of(new double[] {1e-3, -70}));
    assertEquals(0.75, w[0], 1e-5);
    assertEquals(1.25, w[1], 1e-5);
  }
}
