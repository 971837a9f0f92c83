package dev.cotangent.samples.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cotangent.samples.commons.FiniteDifferences;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gradient is right, and leads to the kernel. */
final class KernelRecoveryTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void gradientAgreesWithFiniteDifferences() {
    double[][] image = Picture.drawn(16);
    double[][] wanted = Filter.apply(new double[][] {{1, 0, -1}, {2, 0, -2}, {1, 0, -1}}, image);
    double[][] kernel = {{0.3, -0.2, 0.5}, {-0.7, 0.1, 0.9}, {0.4, -0.6, 0.2}};
    double[][] gradient = FilterGradient.loss(kernel, image, wanted).gradKernel();
    assertEquals(
        0,
        FiniteDifferences.error(() -> Filter.loss(kernel, image, wanted), kernel, gradient),
        1e-9);
  }

  @Test
  void findsTheDetector(@TempDir Path folder) throws IOException {
    Path picture = folder.resolve("picture.png");
    assertEquals(0, run("--side", "64", "--picture", picture.toString()), err::toString);
    String last = out.toString().lines().reduce((first, second) -> second).orElseThrow();
    double error = Double.parseDouble(last.substring(last.indexOf(':') + 1));
    assertTrue(error < 1e-5, last);
    assertEquals(0, run("--side", "32", "--image", picture.toString()), err::toString);
    assertTrue(Files.size(picture) > 1000);
  }

  @Test
  void badInputIsExplained(@TempDir Path folder) throws IOException {
    assertEquals(2, run("--side", "7"));
    assertTrue(err.toString().startsWith("--side must be from 16 to 1024"), err::toString);
    Path text = Files.writeString(folder.resolve("text.png"), "not an image");
    err.getBuffer().setLength(0);
    assertEquals(1, run("--image", text.toString()));
    assertEquals(
        "kernel: " + text + ": not an image that Java can read", err.toString().stripTrailing());
    assertEquals(1, run("--image", folder.resolve("absent.png").toString()));
    assertEquals(0, run("--help"));
  }

  private int run(String... args) {
    return KernelRecovery.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
