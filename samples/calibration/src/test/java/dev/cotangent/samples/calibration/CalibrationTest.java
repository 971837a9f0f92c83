package dev.cotangent.samples.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cotangent.samples.commons.FiniteDifferences;
import dev.cotangent.samples.commons.SampleException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gradient is right, and leads to the maximum that is known of this data. */
final class CalibrationTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void gradientAgreesWithFiniteDifferences() {
    double[] parameters = {0.2, 1, -1, 0.3, -0.2, 0.7, -0.4, -0.5, 0.8, -0.1, 0.4, -0.6};
    double[][] points = {{0.3, -0.8}, {1.7, 0.2}, {-0.9, 1.1}, {0.1, 0.1}};
    double[] gradient = MixtureGradient.negativeLogLikelihood(parameters, points).gradParameters();
    double error =
        FiniteDifferences.error(
            () -> Mixture.negativeLogLikelihood(parameters, points), parameters, gradient);
    assertEquals(0, error, 1e-9);
  }

  @Test
  void oneComponentIsTheNormalDistributionOfTheData() throws SampleException, IOException {
    double[][] points = Points.faithful();
    assertEquals(272, points.length);
    assertEquals(0, run("--components", "1", "--starts", "1"), err::toString);
    String row =
        out.toString().lines().filter(l -> l.startsWith(" 1.0000")).findAny().orElseThrow();
    String[] numbers = row.trim().split(" +", -1);
    double mean = 0;
    for (double[] point : points) {
      mean += point[0] / points.length;
    }
    double variance = 0;
    for (double[] point : points) {
      variance += (point[0] - mean) * (point[0] - mean) / points.length;
    }
    assertEquals(mean, Double.parseDouble(numbers[1]), 1e-5);
    assertEquals(variance, Double.parseDouble(numbers[3]), 1e-5);
  }

  /** The maximum that other programs find for this data: -1130.264, with shares 0.356 and 0.644. */
  @Test
  void findsTheKnownMaximum(@TempDir Path folder) throws IOException {
    Path plot = folder.resolve("plot.svg");
    assertEquals(0, run("--starts", "2", "--plot", plot.toString()), err::toString);
    List<String> lines = out.toString().lines().toList();
    String last = lines.get(lines.size() - 1);
    assertEquals(-1130.264, Double.parseDouble(last.split(" ", -1)[1]), 5e-4);
    assertTrue(lines.stream().anyMatch(line -> line.startsWith(" 0.3559 ")), out::toString);
    assertTrue(lines.stream().anyMatch(line -> line.startsWith(" 0.6441 ")), out::toString);
    assertTrue(Files.readString(plot).contains("<svg"));
  }

  @Test
  void badInputIsExplained(@TempDir Path folder) throws IOException {
    assertEquals(2, run("--components", "0"));
    assertTrue(err.toString().startsWith("--components must be from 1 to 20"), err::toString);
    assertRefused(folder, "1,2\n3,x\n", ":2: not a number: For input string: \"x\"");
    assertRefused(folder, "1,2\n3\n", ":2: not two finite numbers with a comma between");
    assertRefused(folder, "1,2\n", ": fewer than 20 points");
    assertEquals(0, run("--help"));
  }

  private void assertRefused(Path folder, String text, String message) throws IOException {
    Path file = Files.writeString(folder.resolve("points.csv"), text);
    err.getBuffer().setLength(0);
    assertEquals(1, run("--data", file.toString()));
    assertEquals("calibration: " + file + message, err.toString().stripTrailing());
  }

  private int run(String... args) {
    return Calibration.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
