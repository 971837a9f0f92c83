package dev.cotangent.samples.firststeps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The derivatives are right, and the program shows them. */
final class FirstStepsTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void derivativeIsThatOfTheTextbook() {
    double expected = Math.exp(0.7) * (Math.sin(0.7) + Math.cos(0.7));
    assertEquals(expected, WaveGradient.at(0.7).gradX(), 1e-15);
  }

  @Test
  void smallStepsHelpUntilRoundingTakesOver() {
    List<SmallChange> changes = SmallChange.shrinking(1);
    assertEquals(16, changes.size());
    assertTrue(changes.get(0).forwardError() > 0.05);
    assertTrue(changes.get(7).forwardError() < 1e-6);
    assertTrue(changes.get(15).forwardError() > 0.1);
    assertTrue(changes.get(4).centralError() < 1e-9);
  }

  @Test
  void gradientOfTheNeuronAgreesWithFiniteDifferences() {
    NeuronGradient.Loss loss = NeuronGradient.loss(0.6, -0.4, 1.5, 1);
    assertEquals(difference(w -> Neuron.loss(w, -0.4, 1.5, 1), 0.6), loss.gradW(), 1e-9);
    assertEquals(difference(b -> Neuron.loss(0.6, b, 1.5, 1), -0.4), loss.gradB(), 1e-9);
    assertEquals(difference(x -> Neuron.loss(0.6, -0.4, x, 1), 1.5), loss.gradX(), 1e-9);
    assertEquals(difference(y -> Neuron.loss(0.6, -0.4, 1.5, y), 1), loss.gradY(), 1e-9);
  }

  private static double difference(DoubleUnaryOperator f, double x) {
    double h = 1e-5;
    return (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / (2 * h);
  }

  @Test
  void chainOfNodesGivesTheGradientOfTheWhole() {
    NeuronGraph graph = new NeuronGraph(-1.3, 0.2, 0.7, 0.25);
    double[] chain = graph.backwards();
    assertEquals(graph.generated().gradW(), chain[0], 1e-15);
    assertEquals(graph.generated().gradX(), chain[1], 1e-15);
    assertEquals(graph.generated().gradB(), chain[3], 1e-15);
    assertEquals(graph.generated().gradY(), chain[6], 1e-15);
  }

  @Test
  void showsTableAndGraph() {
    assertEquals(0, run());
    List<String> lines = out.toString().lines().toList();
    assertTrue(lines.contains("by the generated code: 3.75604922709473"), out::toString);
    assertTrue(lines.stream().anyMatch(line -> line.startsWith("w  0.600 ->+")), out::toString);
    assertTrue(lines.stream().anyMatch(line -> line.startsWith("w -0.266 <-+")), out::toString);
    assertEquals(
        "Generated from the whole method, in one call: w -0.2662, x -0.1065, b -0.1774, y 0.7551",
        lines.get(lines.size() - 1));
  }

  @Test
  void writesThePlot(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("error.svg");
    assertEquals(0, run("--plot", file.toString()));
    assertTrue(Files.readString(file).contains("<svg"));
    assertEquals(1, run("--plot", folder.resolve("absent").resolve("error.svg").toString()));
    assertTrue(
        err.toString().startsWith("first-steps: java.nio.file.NoSuchFileException: "),
        err::toString);
  }

  @Test
  void wrongUsageIsExplained() {
    assertEquals(2, run("--at", "NaN"));
    assertTrue(err.toString().startsWith("--at must be from -100 to 100"), err::toString);
    assertEquals(2, run("--colour"));
    assertEquals(0, run("--help"));
    assertTrue(out.toString().startsWith("Usage: first-steps "), out::toString);
  }

  private int run(String... args) {
    return FirstSteps.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
