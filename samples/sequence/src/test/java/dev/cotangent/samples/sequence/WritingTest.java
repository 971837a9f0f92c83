package dev.cotangent.samples.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cotangent.samples.commons.FiniteDifferences;
import dev.cotangent.samples.commons.Rows;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gradients through time are right, and the networks learn by them. */
final class WritingTest {
  private final Random random = new Random(42);
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final int[] text = {0, 2, 1, 1, 3, 0, 2};

  @Test
  void gradientsOfThePlainNetwork() {
    Rnn network = new Rnn(4, 3, random);
    double[] state = {0.3, -0.2, 0.5};
    assertGradient(network, state, () -> Rnn.loss(network.weights(), state, text));
    double[][] knobs = new double[6][3];
    double[][] gradient = RnnGradient.lastLoss(network.weights(), knobs, text).gradKnobs();
    assertClose(
        FiniteDifferences.error(
            () -> Rnn.lastLoss(network.weights(), knobs, text), knobs, gradient));
    assertEquals(Network.norms(gradient)[0], network.gradientNorms(text)[0]);
  }

  @Test
  void gradientsOfTheLstm() {
    Lstm network = new Lstm(4, 3, random);
    double[] state = {0.3, -0.2, 0.5, 1.1, -0.7, 0.4};
    assertGradient(network, state, () -> Lstm.loss(network.weights(), state, text));
    double[][] knobs = new double[6][6];
    double[][] gradient = LstmGradient.lastLoss(network.weights(), knobs, text).gradKnobs();
    assertClose(
        FiniteDifferences.error(
            () -> Lstm.lastLoss(network.weights(), knobs, text), knobs, gradient));
  }

  private void assertGradient(Network network, double[] state, DoubleSupplier loss) {
    Rows.randomize(network.weights().rows(), 0.7, random);
    assertEquals(loss.getAsDouble(), network.learn(state, text));
    List<double[]> gradient = network.gradient().rows();
    for (int row = 0; row < gradient.size(); row++) {
      double[] weights = network.weights().rows().get(row);
      assertClose(FiniteDifferences.error(loss, weights, gradient.get(row)));
    }
  }

  private static void assertClose(double error) {
    assertTrue(error < 1e-8, () -> "error " + error);
  }

  @Test
  void learnsAndWrites(@TempDir Path folder) throws IOException {
    Path plot = folder.resolve("plot.svg");
    int status = run("--short", "--epochs", "4", "--hidden", "32", "--plot", plot.toString());
    assertEquals(0, status, err::toString);
    List<String> epochs = out.toString().lines().filter(l -> l.matches(" +4  +\\d.*")).toList();
    assertEquals(2, epochs.size(), out::toString);
    for (String epoch : epochs) {
      assertTrue(Double.parseDouble(epoch.trim().split(" +", -1)[1]) < 3.6, epoch);
    }
    assertTrue(out.toString().contains("The LSTM writes:"), out::toString);
    assertTrue(Files.readString(plot).contains("<svg"));
  }

  @Test
  void badInputIsExplained(@TempDir Path folder) throws IOException {
    assertEquals(2, run("--steps", "0"));
    assertTrue(err.toString().startsWith("--steps must be from 1 to 500"), err::toString);
    Path file = Files.writeString(folder.resolve("note.txt"), "too short");
    err.getBuffer().setLength(0);
    assertEquals(1, run("--text", file.toString()));
    assertEquals(
        "sequence: " + file + ": shorter than 1000 characters", err.toString().stripTrailing());
    assertEquals(1, run("--text", folder.resolve("absent.txt").toString()));
    assertEquals(0, run("--help"));
  }

  private int run(String... args) {
    return Writing.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
