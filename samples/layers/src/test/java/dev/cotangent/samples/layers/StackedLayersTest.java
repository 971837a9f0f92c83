package dev.cotangent.samples.layers;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stack's gradients are right, in one piece or several, and it learns by them. */
final class StackedLayersTest {
  private final Random random = new Random(42);
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Convolution convolution = new Convolution(7, 2, 3, random);
  private final Network network =
      new Network(
          convolution,
          new Relu(),
          new Affine(2 * 3 * 3, 4, random),
          new Sigmoid(),
          new Affine(4, 3, random));
  private final double[][] x = new double[5][49];
  private final int[] y = {0, 2, 1, 1, 0};

  StackedLayersTest() {
    Rows.randomize(Rows.of((Object) x), 1, random);
    Rows.randomize(network.parameters(), 0.5, random);
  }

  @Test
  void gradientAgreesWithFiniteDifferences() {
    assertEquals(network.loss(x, y), network.accumulate(x, y, 1));
    assertGradient(1);
  }

  @Test
  void piecesAddUpToTheWholeUntilZeroed() {
    double loss = network.accumulateInPieces(x, y, 2);
    assertEquals(network.loss(x, y), loss, 1e-14);
    assertGradient(1);
    network.accumulateInPieces(x, y, 5);
    assertGradient(2);
    network.zeroGradients();
    network.accumulateInPieces(x, y, 3);
    assertGradient(1);
  }

  private void assertGradient(int times) {
    List<double[]> gradients = network.gradients().stream().map(double[]::clone).toList();
    for (int row = 0; row < gradients.size(); row++) {
      double[] parameter = network.parameters().get(row);
      double error =
          FiniteDifferences.error(() -> times * network.loss(x, y), parameter, gradients.get(row));
      assertTrue(error < 1e-8, "row " + row + ": " + error);
    }
  }

  @Test
  void learns(@TempDir Path folder) throws IOException {
    Path picture = folder.resolve("features.png");
    assertEquals(0, run("--epochs", "1", "--pieces", "3", "--picture", picture.toString()));
    List<String> lines = out.toString().lines().toList();
    assertTrue(lines.get(1).matches(" +zeroed before.* difference \\de-1[5-7]"), lines.get(1));
    assertTrue(lines.get(2).matches(" +not zeroed.* difference 1e[+]00"), lines.get(2));
    String last = lines.get(lines.size() - 1);
    assertTrue(Double.parseDouble(last.trim().split(" +", -1)[2]) > 70, last);
    assertTrue(Files.size(picture) > 1000);
  }

  @Test
  void badInputIsExplained(@TempDir Path folder) {
    assertEquals(2, run("--pieces", "0"));
    assertTrue(err.toString().startsWith("--pieces must be from 1 to 64"), err::toString);
    assertEquals(1, run("--data", folder.toString()));
    assertTrue(err.toString().contains("layers: " + folder), err::toString);
    assertEquals(0, run("--help"));
  }

  private int run(String... args) {
    return StackedLayers.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
