package dev.cotangent.compiler.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated gradients against the published values of the ADBench benchmark. */
class AdBenchTest {
  /**
   * How far hand-derived C++ and Tapenade are apart, with some room: see the golden files' heads.
   */
  private static final double TOLERANCE = 1e-12;

  /** As in the benchmark, which cuts it. */
  private static final double PI = 3.14159265359;

  private static final class Models {
    static final ProgramSet PROGRAMS = ProgramSet.of(sources());

    private static Map<String, String> sources() {
      Map<String, String> sources = new TreeMap<>(CorpusReader.sources("corpus"));
      sources
          .keySet()
          .retainAll(
              List.of(
                  "corpus.Mixture",
                  "corpus.MixtureRows",
                  "corpus.LogSumExp",
                  "corpus.Lstm",
                  "corpus.Camera"));
      return sources;
    }
  }

  private static Gradient gradient(String method) {
    return Models.PROGRAMS.cases().stream()
        .filter(test -> test.toString().equals(method))
        .map(Models.PROGRAMS::gradient)
        .findFirst()
        .orElseThrow();
  }

  private static AdBenchFile file(String name) {
    Optional<AdBenchFile> file = AdBenchFile.find(name);
    assumeTrue(file.isPresent(), name + " is in the large data set only");
    return file.orElseThrow();
  }

  private static void assertGolden(AdBenchFile golden, double value, double[] gradient) {
    double expectedValue = golden.only("objective");
    assertEquals(expectedValue, value, TOLERANCE * Math.abs(expectedValue));
    List<String[]> lines = golden.linesOf("g");
    assertEquals(lines.size(), gradient.length);
    double[] expected = new double[gradient.length];
    lines.forEach(line -> expected[Integer.parseInt(line[0])] = Double.parseDouble(line[1]));
    assertClose(expected, gradient, largest(expected));
  }

  private static double largest(double[] values) {
    return Arrays.stream(values).map(Math::abs).max().orElse(0);
  }

  private static void assertClose(double[] expected, double[] actual, double largest) {
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], actual[i], TOLERANCE * largest, "entry " + i);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gmm_test", "gmm_1k_d2_K5", "gmm_1k_d10_K25"})
  void theMixtureInFlatArrays(String name) {
    AdBenchFile file = file(name + ".txt");
    AdBenchFile golden = file("golden/" + name + ".txt");
    int d = file.integer();
    int k = file.integer();
    int n = file.integer();
    double[] alphas = file.row(k);
    double[] means = file.row(k * d);
    double[] icf = file.row(k * d * (d + 1) / 2);
    double[] x = file.row(n * d);
    double gamma = file.number();
    int m = file.integer();
    Gradient gradient = gradient("Mixture.objective");
    double value =
        (Double) gradient.compute(d, alphas, means, icf, x, gamma, m, k * constant(d, gamma, m));
    assertGolden(golden, value, gradient.entries());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gmm_test", "gmm_1k_d2_K5", "gmm_1k_d10_K25"})
  void theMixtureInRows(String name) {
    AdBenchFile file = file(name + ".txt");
    AdBenchFile golden = file("golden/" + name + ".txt");
    int d = file.integer();
    int k = file.integer();
    int n = file.integer();
    double[] alphas = file.row(k);
    double[][] means = file.rows(k, d);
    double[][] icf = file.rows(k, d * (d + 1) / 2);
    double[][] x = file.rows(n, d);
    double gamma = file.number();
    int m = file.integer();
    Gradient gradient = gradient("MixtureRows.objective");
    double value =
        (Double) gradient.compute(alphas, means, icf, x, gamma, m, k * constant(d, gamma, m));
    assertGolden(golden, value, gradient.entries());
  }

  /** What the Wishart prior adds for each component, whatever the parameters. */
  private static double constant(int d, double gamma, int m) {
    int n = d + m + 1;
    double logGammas = 0.25 * d * (d - 1) * Math.log(PI);
    for (int j = 1; j <= d; j++) {
      logGammas += logGammaOfHalf(n + 1 - j);
    }
    return n * d * (Math.log(gamma) - 0.5 * Math.log(2)) - logGammas;
  }

  /** The logarithm of gamma at half a positive integer, by its recurrence. */
  private static double logGammaOfHalf(int twice) {
    double sum = twice % 2 == 0 ? 0 : 0.5 * Math.log(Math.PI);
    for (double x = twice % 2 == 0 ? 1 : 0.5; x < 0.5 * twice; x++) {
      sum += Math.log(x);
    }
    return sum;
  }

  @ParameterizedTest
  @ValueSource(strings = {"lstm_l2_c1024", "lstm_l4_c1024"})
  void theLstm(String name) {
    AdBenchFile file = file(name + ".txt");
    AdBenchFile golden = file("golden/" + name + ".txt");
    int layers = file.integer();
    int steps = file.integer();
    int b = file.integer();
    double[][] main = file.rows(2 * layers, 4 * b);
    double[][] extra = file.rows(3, b);
    double[][] state = file.rows(2 * layers, b);
    double[][] sequence = file.rows(steps, b);
    Gradient gradient = gradient("Lstm.loss");
    double value = (Double) gradient.compute(main, extra, state, sequence);
    assertGolden(golden, value, gradient.entries());
  }

  @Test
  void oneObservationManyTimes() {
    AdBenchFile file = file("ba_test.txt");
    file.row(3);
    Object[] observation = {file.row(11), file.row(3), file.number(), file.number(), file.number()};
    assertGolden(file("golden/ba_test.txt"), Collections.singletonList(observation));
  }

  @Test
  void differentObservationsOneWithoutRotation() {
    AdBenchFile golden = file("golden/ba_synth.txt");
    List<Object[]> observations = new ArrayList<>();
    for (String[] line : golden.linesOf("obs")) {
      double[] numbers = numbers(line, 1);
      double[] camera = numbers(golden.linesOf("cam").get((int) numbers[0]), 1);
      double[] point = numbers(golden.linesOf("X").get((int) numbers[1]), 1);
      observations.add(new Object[] {camera, point, numbers[2], numbers[3], numbers[4]});
    }
    assertEquals(24, observations.size());
    assertGolden(golden, observations);
  }

  private static double[] numbers(String[] words, int from) {
    return Arrays.stream(words, from, words.length).mapToDouble(Double::parseDouble).toArray();
  }

  /** Each observation is a camera, a point, a weight, and the feature's two coordinates. */
  private static void assertGolden(AdBenchFile golden, List<Object[]> observations) {
    List<double[]> rows = new ArrayList<>();
    for (String[] line : golden.linesOf("j")) {
      rows.add(numbers(line, Arrays.asList(line).indexOf("|") + 1));
    }
    double largest = rows.stream().mapToDouble(AdBenchTest::largest).max().orElseThrow();
    for (int i = 0; i < observations.size(); i++) {
      Object[] arguments = observations.get(i);
      double[] errors = numbers(golden.linesOf("e").get(i), 1);
      Gradient residual = gradient("Camera.residual");
      double[] value = (double[]) residual.forward(arguments);
      assertClose(Arrays.copyOf(errors, 2), value, largest(errors));
      assertRow(rows.get(2 * i), residual, new double[] {1, 0}, largest);
      assertRow(rows.get(2 * i + 1), residual, new double[] {0, 1}, largest);
      assertLoss(rows.get(2 * i), rows.get(2 * i + 1), errors, arguments);
    }
  }

  private static void assertRow(
      double[] expected, Gradient residual, double[] cotangent, double largest) {
    residual.clear();
    residual.backward(cotangent);
    assertClose(expected, residual.entries(), largest);
  }

  /** Half the squared residual, whose gradient the rows and the residual give. */
  private static void assertLoss(
      double[] first, double[] second, double[] errors, Object[] arguments) {
    Gradient loss = gradient("Camera.loss");
    double value = (Double) loss.compute(arguments);
    double expectedValue = 0.5 * (errors[0] * errors[0] + errors[1] * errors[1]);
    assertEquals(expectedValue, value, TOLERANCE * expectedValue);
    double[] expected = new double[first.length];
    Arrays.setAll(expected, i -> errors[0] * first[i] + errors[1] * second[i]);
    assertClose(expected, loss.entries(), largest(expected));
  }
}
