package dev.cotangent.samples.halfprecision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers of 16 bits are right, gradients are right, and 16 bits are enough to learn. */
final class HalfPrecisionTest {
  private final Random random = new Random(42);
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void everyHalfIsKept() {
    for (int bits = 0; bits < 1 << 16; bits++) {
      short half = (short) bits;
      float x = Half.toFloat(half);
      if (Float.isNaN(x)) {
        assertTrue(Float.isNaN(Half.toFloat(Half.nearest(x))));
      } else {
        assertEquals(half, Half.nearest(x), () -> "0x" + Integer.toHexString(half & 0xffff));
        assertEquals(half, Half.stochastic(x, 0.999f));
      }
    }
    assertEquals(1.0f, Half.toFloat((short) 0x3c00));
    assertEquals(65504f, Half.toFloat((short) 0x7bff));
    assertEquals(0x1p-24f, Half.toFloat((short) 1));
  }

  @Test
  void roundsToTheNearest() {
    for (int bits = 0; bits < 0x7bff; bits++) {
      float below = Half.toFloat((short) bits);
      float above = Half.toFloat((short) (bits + 1));
      float middle = (below + above) / 2;
      assertEquals(bits + (bits & 1), Half.nearest(middle));
      assertEquals(bits, Half.nearest(Math.nextDown(middle)));
      assertEquals(bits + 1, Half.nearest(Math.nextUp(middle)));
    }
    assertEquals(Float.POSITIVE_INFINITY, Half.toFloat(Half.nearest(65520f)));
    assertEquals(65504f, Half.toFloat(Half.nearest(Math.nextDown(65520f))));
    assertEquals(Float.NEGATIVE_INFINITY, Half.toFloat(Half.nearest(-1e9f)));
  }

  @Test
  void roundsByChanceWithTheRightMean() {
    for (float x : new float[] {1.0003f, -0.1f, 3e-7f, 2000.3f}) {
      double sum = 0;
      for (int i = 0; i < 10_000; i++) {
        sum += Half.toFloat(Half.stochastic(x, random.nextFloat()));
      }
      float step = Math.abs(Half.toFloat((short) (Half.nearest(x) + 1)) - x) + 0x1p-24f;
      assertEquals(x, sum / 10_000, 0.05 * step);
    }
  }

  @Test
  void gradientsAgreeWithFiniteDifferences() {
    float[][] w = random(5, 3);
    float[][] x = random(6, 4);
    int[] y = {0, 1, 2, 2, 1, 0};
    ModelGradient.Layer layer = new ModelGradient.Layer();
    ModelGradient.Loss loss = new ModelGradient.Loss();
    loss.compute(layer.forward(w, x, true), y);
    layer.backward(loss.gradScores());
    assertGradient(w, layer.gradW(), w, x, y);
    assertGradient(x, layer.gradX(), w, x, y);
  }

  /** With values in 32 bits, differences are good for about three digits. */
  private static void assertGradient(
      float[][] parameter, float[][] gradient, float[][] w, float[][] x, int[] y) {
    for (int i = 0; i < parameter.length; i++) {
      for (int j = 0; j < parameter[i].length; j++) {
        float original = parameter[i][j];
        parameter[i][j] = original + 0.01f;
        double above = Model.loss(Model.layer(w, x, true), y);
        parameter[i][j] = original - 0.01f;
        double below = Model.loss(Model.layer(w, x, true), y);
        parameter[i][j] = original;
        assertEquals((above - below) / 0.02, gradient[i][j], 1e-3);
      }
    }
  }

  private float[][] random(int rows, int columns) {
    float[][] matrix = new float[rows][columns];
    for (float[] row : matrix) {
      for (int j = 0; j < columns; j++) {
        row[j] = (float) random.nextGaussian();
      }
    }
    return matrix;
  }

  @Test
  void scaleAdapts() {
    LossScale scale = new LossScale(8, true);
    scale.update(false);
    assertEquals(4, scale.value());
    for (int i = 0; i < 100; i++) {
      scale.update(true);
    }
    assertEquals(8, scale.value());
  }

  @Test
  void learnsAsWellInHalfTheMemory() {
    assertEquals(0, run("--short", "--epochs", "5"), err::toString);
    List<Double> accuracies = numbers("accuracy: ([\\d.]+)");
    List<Double> bytes = numbers("activations ([\\d,]+) bytes");
    assertTrue(accuracies.get(0) > 65, out::toString);
    assertEquals(accuracies.get(0), accuracies.get(1), 4, out::toString);
    assertEquals(bytes.get(0), 2 * bytes.get(1));
    List<Double> vanished = numbers("([\\d.]+) % of the gradients");
    assertTrue(vanished.get(1) < 0.2 * vanished.get(2), out::toString);
  }

  private List<Double> numbers(String pattern) {
    return Pattern.compile(pattern)
        .matcher(out.toString())
        .results()
        .map(match -> Double.valueOf(match.group(1).replace(",", "")))
        .toList();
  }

  @Test
  void badInputIsExplained(@TempDir Path folder) {
    assertEquals(2, run("--epochs", "0"));
    assertTrue(err.toString().startsWith("--epochs must be positive"), err::toString);
    assertEquals(1, run("--data", folder.toString()));
    assertTrue(err.toString().contains("half-precision: " + folder), err::toString);
    assertEquals(0, run("--help"));
  }

  private int run(String... args) {
    return HalfPrecision.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
