package dev.cotangent.samples.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cotangent.samples.commons.Momentum;
import dev.cotangent.samples.commons.Optimizer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as its user sees it. */
final class DigitsTest {
  private static final double SHORT_ACCURACY = 85;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void learnsTheDigitsThatItWrites() {
    assertEquals(0, run("--short"));
    assertEquals("", err.toString());
    List<String> lines = out.toString().lines().toList();
    String last = lines.get(lines.size() - 1);
    assertTrue(last.matches("test accuracy: \\d\\d\\.\\d\\d %"), last);
    double accuracy = Double.parseDouble(last.split(" ", -1)[2]);
    assertTrue(accuracy >= SHORT_ACCURACY, last);
    assertEquals(accuracy, accuracyOf(lines.subList(lines.size() - 12, lines.size() - 2)), 0.005);
  }

  /** The accuracy by the rows of the confusion matrix. */
  private static double accuracyOf(List<String> rows) {
    int right = 0;
    int all = 0;
    for (int digit = 0; digit < rows.size(); digit++) {
      String[] row = rows.get(digit).replace(".", "0").trim().split(" +", -1);
      assertEquals(digit, Integer.parseInt(row[0]));
      for (int answer = 0; answer < rows.size(); answer++) {
        int count = Integer.parseInt(row[answer + 1]);
        all += count;
        right += answer == digit ? count : 0;
      }
    }
    return 100.0 * right / all;
  }

  @Test
  void everyModelLearns(@TempDir Path folder) throws IOException {
    for (String model : List.of("softmax", "cnn")) {
      Path pictures = folder.resolve(model);
      String[] args = {
        "--short", "--model", model, "--epochs", "2", "--pictures", pictures.toString()
      };
      assertEquals(0, run(args), err::toString);
      String last = out.toString().lines().reduce((line, next) -> next).orElseThrow();
      assertTrue(Double.parseDouble(last.split(" ", -1)[2]) > 70, model + ": " + last);
      for (String picture : List.of("curve.svg", "kernels.png", "misclassified.png")) {
        assertTrue(Files.size(pictures.resolve(picture)) > 100, picture);
      }
    }
  }

  @Test
  void optimizersMayBeChosen() {
    assertEquals(0, run("--short", "--epochs", "1", "--optimizer", "momentum"));
  }

  @Test
  void sameSeedGivesTheSameResultInAnyLocale() {
    run("--short", "--epochs", "2", "--seed", "7");
    String first = resultOf(out.toString());
    out.getBuffer().setLength(0);
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      run("--short", "--epochs", "2", "--seed", "7");
    } finally {
      Locale.setDefault(locale);
    }
    assertEquals(first, resultOf(out.toString()));
  }

  private static String resultOf(String output) {
    return output.substring(output.indexOf("shown"));
  }

  @Test
  void tellsTheProgressOfEachEpoch() {
    assertEquals(0, run("--short", "--epochs", "3", "--batch", "7", "--hidden", "16"));
    long epochs =
        out.toString()
            .lines()
            .filter(line -> line.matches(" +\\d  +\\d\\.\\d{4}  +\\d+\\.\\d\\d %  +[\\d,]+"))
            .count();
    assertEquals(3, epochs);
    assertTrue(out.toString().startsWith("A 784-16-10 perceptron; 2,500 digits"), out::toString);
  }

  @Test
  void trainsOnAFolderOfTheUsers(@TempDir Path folder) throws IOException {
    for (String prefix : List.of("train", "t10k")) {
      Files.write(folder.resolve(prefix + "-images-idx3-ubyte"), IdxBytes.images(3, 28, 28));
      Files.write(folder.resolve(prefix + "-labels-idx1-ubyte"), IdxBytes.labels(3, 1, 4));
    }
    assertEquals(0, run("--data", folder.toString(), "--epochs", "1"));
    assertTrue(out.toString().contains("; 3 digits to learn from, 3 to be"), out::toString);
  }

  @Test
  void unusableDataIsOneLineOnStandardError(@TempDir Path folder) {
    assertEquals(1, run("--data", folder.toString()));
    Path file = folder.resolve("train-images-idx3-ubyte");
    assertEquals(
        "digits: " + file + ": no such file, nor one with .gz at the end",
        err.toString().stripTrailing());
    assertEquals("", out.toString());
  }

  @Test
  void divergenceIsOneLineOnStandardError() {
    assertEquals(1, run("--short", "--learning-rate", "1e300"));
    assertEquals(
        "digits: the training diverged; try a smaller --learning-rate",
        err.toString().stripTrailing());
  }

  @Test
  void wrongUsageIsExplained() {
    assertUsage("Unknown option: '--colour'", "--colour");
    assertUsage("--epochs must be positive", "--epochs", "0");
    assertUsage("--batch must be positive", "--batch", "-1");
    assertUsage("--hidden must be from 1 to 10000", "--hidden", "10001");
    assertUsage("--learning-rate must be positive", "--learning-rate", "NaN");
    assertUsage("Invalid value for option '--epochs'", "--epochs", "many");
    assertUsage("Invalid value for option '--model'", "--model", "tree");
  }

  private void assertUsage(String message, String... args) {
    err.getBuffer().setLength(0);
    assertEquals(2, run(args));
    assertTrue(err.toString().startsWith(message), err::toString);
    assertTrue(err.toString().contains("Usage: digits "), err::toString);
  }

  @Test
  void helpNamesEveryOption() {
    assertEquals(0, run("--help"));
    for (String option :
        List.of("--data", "--epochs", "--batch", "--learning-rate", "--hidden", "--seed")) {
      assertTrue(out.toString().contains(option), option);
    }
  }

  @Test
  void moreTrainingHelps() {
    LabelledImages images = new RenderedDigits(new Random(3)).write(1_000);
    Model model = new Perceptron(LabelledImages.PIXELS, 20, LabelledImages.DIGITS, new Random(4));
    Optimizer optimizer = new Momentum(0.5, model.parameters());
    Training training = new Training(model, optimizer, images, 30, new Random(5));
    double first = training.epoch(0.05);
    training.epoch(0.05);
    assertTrue(training.epoch(0.05) < 0.7 * first);
  }

  private int run(String... args) {
    return Digits.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
