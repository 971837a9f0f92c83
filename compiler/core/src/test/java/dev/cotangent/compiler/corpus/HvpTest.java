package dev.cotangent.compiler.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cotangent.compiler.corpus.InMemoryCompiler.CompiledClasses;
import dev.cotangent.compiler.diagnostics.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Products with Hessians of every scalar program of the corpus, against differences. */
class HvpTest {
  /** What differences of gradients cannot tell at zeros; elsewhere they can. */
  private static final Set<String> KINKS =
      Set.of("Conditionals.guarded", "GuardedMath.entropy", "GuardedMath.powers");

  /** Compiled once, when the first test needs it. */
  private static final class Corpus {
    static final ProgramSet PROGRAMS = ProgramSet.of(CorpusReader.sources("corpus"), "HVP");
    static final IdentityHashMap<CompiledClasses, AllocationProbe> PROBES = new IdentityHashMap<>();
  }

  static Stream<CorpusCase> cases() {
    return all().filter(test -> !isRefused(test));
  }

  private static Stream<CorpusCase> all() {
    return CorpusReader.cases(CorpusReader.sources("corpus")).stream()
        .filter(test -> original(test).method().getReturnType().isPrimitive());
  }

  private static boolean isRefused(CorpusCase test) {
    return Corpus.PROGRAMS.isRefused(test, Code.RULE_NOT_DIFFERENTIABLE);
  }

  private static Original original(CorpusCase test) {
    return Corpus.PROGRAMS.original(test);
  }

  @Test
  void onlyPullbacksAreRefused() {
    Set<String> refused = new TreeSet<>();
    all().filter(HvpTest::isRefused).forEach(test -> refused.add(test.fileName()));
    assertEquals(
        Set.of("corpus.HostileRules", "corpus.Pullbacks", "corpus.UserRulesFloat"), refused);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theProductIsTheDerivativeOfTheGradient(CorpusCase test) {
    boolean single = SmoothTwin.isNeeded(Corpus.PROGRAMS.source(test));
    Directional hvp = Corpus.PROGRAMS.directional(test, "Hvp");
    assertThrows(IllegalStateException.class, () -> hvp.get("value"));
    Gradient gradient = Corpus.PROGRAMS.gradient(test);
    List<ActivePart> active = test.activeParts(original(test).method());
    for (Object[] arguments : test.arguments(original(test).method())) {
      List<Object> directions = TangentCheck.directions(active, arguments);
      Object[] passed = Values.deepCopy(arguments);
      Object value = original(test).call(arguments);
      assertTrue(Values.sameBits(value, hvp.compute(passed, directions)));
      assertTrue(Values.sameBits(arguments, passed));
      gradient.compute(passed);
      requireClose(gradient.entries(), flatten(hvp.all("grad")), single ? 1e-4 : 1e-11);
      double[] product = flatten(hvp.all("hvp"));
      double[] weights = new double[product.length];
      Arrays.setAll(weights, i -> 1 - 0.37 * ((i * 5) % 7));
      if (!single && !isAtKink(test, arguments)) {
        requireDerivative(test, gradient, arguments, directions, weights, product);
      }
    }
  }

  /** Whether the gradient is known to have a kink, or its branch another slope, at a zero. */
  private static boolean isAtKink(CorpusCase test, Object[] arguments) {
    return KINKS.contains(test.toString())
        && Arrays.stream(Values.flatten(arguments)).anyMatch(entry -> entry == 0);
  }

  @ParameterizedTest
  @MethodSource("casesThatCallNothingThatAllocates")
  void nothingIsAllocatedAfterTheFirstCalls(CorpusCase test) {
    AllocationProbe probe = probe(Corpus.PROGRAMS.generatedClasses(test));
    List<ActivePart> active = test.activeParts(original(test).method());
    for (Object[] arguments : test.arguments(original(test).method())) {
      List<Object> directions = TangentCheck.directions(active, arguments);
      assertEquals(0, probe.bytes(test, Directional.all(arguments, directions)));
    }
  }

  static Stream<CorpusCase> casesThatCallNothingThatAllocates() {
    return cases().filter(test -> !test.allocates());
  }

  private static synchronized AllocationProbe probe(CompiledClasses classes) {
    return Corpus.PROBES.computeIfAbsent(
        classes,
        key -> {
          List<CorpusCase> together =
              cases().filter(test -> Corpus.PROGRAMS.isGeneratedIn(classes, test)).toList();
          return new AllocationProbe(classes, "Hvp", together);
        });
  }

  /** Compares weighted sums of the product's entries and of differences of gradients. */
  private static void requireDerivative(
      CorpusCase test,
      Gradient gradient,
      Object[] arguments,
      List<Object> directions,
      double[] weights,
      double[] product) {
    List<ActivePart> active = test.activeParts(original(test).method());
    FiniteDifferences.Estimate expected =
        FiniteDifferences.derivative(
            t -> {
              gradient.compute(moved(active, arguments, directions, t));
              return dot(weights, gradient.entries());
            },
            0);
    gradient.compute(Values.deepCopy(arguments));
    double size = Math.abs(expected.value()) + dot(abs(weights), abs(gradient.entries())) + 1e-3;
    double actual = dot(weights, product);
    assertTrue(
        Math.abs(actual - expected.value()) <= 1e-6 * size + 10 * expected.error(),
        () -> "product " + actual + ", by differences " + expected);
    assertTrue(expected.error() <= 1e-4 * size, () -> "differences tell nothing: " + expected);
  }

  private static Object[] moved(
      List<ActivePart> active, Object[] arguments, List<Object> directions, double t) {
    Object[] moved = arguments;
    for (int i = 0; i < active.size(); i++) {
      Object value = active.get(i).of(arguments);
      double[] entries = Values.flatten(value);
      double[] direction = Values.flatten(directions.get(i));
      Arrays.setAll(entries, k -> entries[k] + t * direction[k]);
      moved = active.get(i).replaced(moved, Values.shapedLike(value, entries));
    }
    return moved;
  }

  private static double[] abs(double[] values) {
    return Arrays.stream(values).map(Math::abs).toArray();
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static void requireClose(double[] expected, double[] actual, double tolerance) {
    assertEquals(expected.length, actual.length);
    double largest = Arrays.stream(expected).map(Math::abs).max().orElse(0);
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], actual[i], tolerance * largest, "entry " + i);
    }
  }

  private static double[] flatten(List<Object> values) {
    List<double[]> entries = new ArrayList<>();
    values.forEach(value -> entries.add(Values.flatten(value)));
    return entries.stream().flatMapToDouble(Arrays::stream).toArray();
  }
}
