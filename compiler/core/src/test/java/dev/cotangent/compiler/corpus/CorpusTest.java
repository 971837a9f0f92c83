package dev.cotangent.compiler.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cotangent.compiler.autodiff.GradientGraph;
import dev.cotangent.compiler.corpus.FiniteDifferenceOracle.Verdict;
import dev.cotangent.compiler.corpus.InMemoryCompiler.CompiledClasses;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.GraphVerifier;
import dev.cotangent.compiler.simplify.Simplifier;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every program of the corpus against every oracle. */
class CorpusTest {
  /**
   * What two computations of the same derivative may differ by, relative to the largest entry: they
   * add the same terms, in another order.
   */
  private static final double REORDERED = 1e-11;

  private static final double REORDERED_SINGLE = 1e-4;

  /** Compiled once, when the first test needs it. */
  private static final class Corpus {
    static final ProgramSet PROGRAMS = ProgramSet.of(CorpusReader.sources("corpus"), "TANGENT");
    static final Map<String, IdentityHashMap<CompiledClasses, AllocationProbe>> PROBES =
        Map.of("Gradient", new IdentityHashMap<>(), "Tangent", new IdentityHashMap<>());
  }

  static Stream<CorpusCase> cases() {
    return CorpusReader.cases(CorpusReader.sources("corpus")).stream();
  }

  static Stream<CorpusCase> casesWithScalarResult() {
    return cases().filter(test -> original(test).method().getReturnType().isPrimitive());
  }

  static Stream<CorpusCase> casesThatCallNothingThatAllocates() {
    return cases().filter(test -> !test.allocates());
  }

  private static Original original(CorpusCase test) {
    return Corpus.PROGRAMS.original(test);
  }

  private static List<Object[]> arguments(CorpusCase test) {
    return test.arguments(original(test).method());
  }

  private static double reordered(CorpusCase test) {
    boolean single = SmoothTwin.isNeeded(Corpus.PROGRAMS.source(test));
    return single ? REORDERED_SINGLE : REORDERED;
  }

  @Test
  void thereAreEnoughPrograms() {
    assertTrue(CorpusReader.sources("corpus").size() >= 200);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theLoweredGraphHasTheValueBitForBit(CorpusCase test) {
    GraphOracle graph = Corpus.PROGRAMS.graph(test);
    for (Object[] arguments : arguments(test)) {
      assertSameBits(original(test).call(arguments), graph.value(arguments));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theDifferentiatedGraphHasTheGradient(CorpusCase test) {
    GraphOracle graph = Corpus.PROGRAMS.graph(test);
    GradientGraph gradient = graph.differentiated();
    FiniteDifferenceOracle differences = FiniteDifferenceOracle.of(Corpus.PROGRAMS, test);
    for (Object[] arguments : arguments(test)) {
      Object cotangent = FiniteDifferenceOracle.cotangentFor(original(test).call(arguments));
      List<Object> gradients = graph.gradients(gradient.graph(), arguments, cotangent);
      assertReliable(differences.compare(arguments, cotangent, gradients), arguments);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void simplifyingAGraphKeepsItsMeaning(CorpusCase test) {
    GraphOracle oracle = Corpus.PROGRAMS.graph(test);
    Graph before = oracle.differentiated().graph();
    Graph after = Simplifier.simplify(before);
    GraphVerifier.verify(after);
    for (Object[] arguments : arguments(test)) {
      Object cotangent = FiniteDifferenceOracle.cotangentFor(original(test).call(arguments));
      List<Object> expected = oracle.gradients(before, arguments, cotangent);
      List<Object> simplified = oracle.gradients(after, arguments, cotangent);
      for (int i = 0; i < expected.size(); i++) {
        assertSameBits(expected.get(i), simplified.get(i));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theGeneratedClassHasTheValueBitForBit(CorpusCase test) {
    Gradient gradient = Corpus.PROGRAMS.gradient(test);
    assertThrows(IllegalStateException.class, gradient::value);
    assertThrows(IllegalStateException.class, gradient::gradients);
    for (Object[] arguments : arguments(test)) {
      Object expected = original(test).call(arguments);
      Object[] passed = Values.deepCopy(arguments);
      gradient.clear();
      assertSameBits(expected, gradient.forward(passed));
      assertSameBits(expected, gradient.value());
      gradient.backward(FiniteDifferenceOracle.cotangentFor(expected));
      if (gradient.hasScalarResult()) {
        assertSameBits(expected, gradient.compute(passed));
        assertSameBits(expected, gradient.value());
        assertSameBits(expected, gradient.accumulate(passed));
      }
      assertSameBits(arguments, passed);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theGeneratedGradientAgreesWithDifferences(CorpusCase test) {
    Gradient gradient = Corpus.PROGRAMS.gradient(test);
    FiniteDifferenceOracle differences = FiniteDifferenceOracle.of(Corpus.PROGRAMS, test);
    for (Object[] arguments : arguments(test)) {
      Object cotangent = FiniteDifferenceOracle.cotangentFor(original(test).call(arguments));
      if (gradient.hasScalarResult()) {
        gradient.compute(Values.deepCopy(arguments));
      } else {
        gradient.clear();
        gradient.forward(Values.deepCopy(arguments));
        gradient.backward(cotangent);
      }
      assertReliable(differences.compare(arguments, cotangent, gradient.gradients()), arguments);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theGeneratedGradientIsThatOfTheGraph(CorpusCase test) {
    GraphOracle graph = Corpus.PROGRAMS.graph(test);
    GradientGraph gradientGraph = graph.differentiated();
    Gradient gradient = Corpus.PROGRAMS.gradient(test);
    for (Object[] arguments : arguments(test)) {
      gradient.clear();
      Object value = gradient.forward(Values.deepCopy(arguments));
      Object cotangent = FiniteDifferenceOracle.cotangentFor(value);
      gradient.backward(cotangent);
      List<Object> expected = graph.gradients(gradientGraph.graph(), arguments, cotangent);
      assertClose(flatten(expected), 1, gradient.entries(), reordered(test));
      assertSameShapes(test, arguments, gradient);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void backwardAddsItsCotangentTimesTheGradient(CorpusCase test) {
    Gradient gradient = Corpus.PROGRAMS.gradient(test);
    for (Object[] arguments : arguments(test)) {
      gradient.clear();
      Object value = gradient.forward(Values.deepCopy(arguments));
      assertTrue(Arrays.stream(gradient.entries()).allMatch(entry -> entry == 0));
      Object cotangent = FiniteDifferenceOracle.cotangentFor(value);
      gradient.backward(cotangent);
      double[] once = gradient.entries();
      gradient.backward(cotangent);
      assertClose(once, 2, gradient.entries(), reordered(test));
      gradient.clear();
      gradient.backward(scaled(cotangent, -2.5));
      assertClose(once, -2.5, gradient.entries(), reordered(test));
    }
  }

  @ParameterizedTest
  @MethodSource("casesWithScalarResult")
  void computeIsForwardAndBackwardAtOnce(CorpusCase test) {
    Gradient fused = Corpus.PROGRAMS.gradient(test);
    Gradient split = Corpus.PROGRAMS.gradient(test);
    for (Object[] arguments : arguments(test)) {
      Object value = fused.compute(Values.deepCopy(arguments));
      double[] once = fused.entries();
      split.clear();
      split.forward(Values.deepCopy(arguments));
      split.backward(FiniteDifferenceOracle.cotangentFor(value));
      assertClose(once, 1, split.entries(), reordered(test));
      fused.accumulate(Values.deepCopy(arguments));
      assertClose(once, 2, fused.entries(), reordered(test));
      fused.compute(Values.deepCopy(arguments));
      assertArrayEquals(once, fused.entries(), "compute starts from zero and repeats itself");
      fused.clear();
      fused.accumulate(Values.deepCopy(arguments));
      assertClose(once, 1, fused.entries(), reordered(test));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theOneCallFormGivesAWorkspaceWithTheResult(CorpusCase test) throws Exception {
    CompiledClasses classes = Corpus.PROGRAMS.generatedClasses(test);
    for (Object[] arguments : arguments(test)) {
      Gradient result = Gradient.oneCall(classes, test, Values.deepCopy(arguments));
      assertSameBits(original(test).call(arguments), result.value());
      if (result.hasScalarResult()) {
        Gradient workspace = Corpus.PROGRAMS.gradient(test);
        workspace.compute(Values.deepCopy(arguments));
        assertArrayEquals(workspace.entries(), result.entries());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theTangentIsTheProductWithTheJacobian(CorpusCase test) {
    Gradient gradient = Corpus.PROGRAMS.gradient(test);
    Directional tangent = Corpus.PROGRAMS.directional(test, "Tangent");
    assertThrows(IllegalStateException.class, () -> tangent.get("value"));
    assertThrows(IllegalStateException.class, () -> tangent.get("tangent"));
    for (Object[] arguments : arguments(test)) {
      List<Object> directions =
          TangentCheck.directions(test.activeParts(original(test).method()), arguments);
      Object[] passed = Values.deepCopy(arguments);
      Object value = original(test).call(arguments);
      assertSameBits(value, tangent.compute(passed, directions));
      assertSameBits(value, tangent.get("value"));
      assertSameBits(arguments, passed);
      Object cotangent = FiniteDifferenceOracle.cotangentFor(value);
      gradient.clear();
      gradient.forward(passed);
      gradient.backward(cotangent);
      List<Object> gradients = gradient.gradients();
      TangentCheck.requireDuality(
          tangent.get("tangent"), cotangent, gradients, directions, reordered(test), () -> 0);
      CompiledClasses classes = Corpus.PROGRAMS.generatedClasses(test);
      Directional once = Directional.oneCall(classes, test, "Tangent", passed, directions);
      assertSameBits(tangent.get("tangent"), once.get("tangent"));
    }
  }

  @ParameterizedTest
  @MethodSource("casesThatCallNothingThatAllocates")
  void nothingIsAllocatedAfterTheFirstCalls(CorpusCase test) {
    AllocationProbe probe = probe(Corpus.PROGRAMS.generatedClasses(test), "Gradient");
    for (Object[] arguments : arguments(test)) {
      long allowed = ObjectSize.of(original(test).call(arguments));
      long bytes = probe.bytes(test, Values.deepCopy(arguments));
      assertTrue(bytes <= allowed, bytes + " bytes a call, not " + allowed);
    }
  }

  @ParameterizedTest
  @MethodSource("casesThatCallNothingThatAllocates")
  void noTangentAllocatesAfterTheFirstCalls(CorpusCase test) {
    AllocationProbe probe = probe(Corpus.PROGRAMS.generatedClasses(test), "Tangent");
    List<ActivePart> active = test.activeParts(original(test).method());
    for (Object[] arguments : arguments(test)) {
      List<Object> directions = TangentCheck.directions(active, arguments);
      long allowed = ObjectSize.of(original(test).call(arguments));
      long bytes = probe.bytes(test, Directional.all(Values.deepCopy(arguments), directions));
      assertTrue(bytes <= allowed, bytes + " bytes a call, not " + allowed);
    }
  }

  private static synchronized AllocationProbe probe(CompiledClasses classes, String kind) {
    return Corpus.PROBES
        .get(kind)
        .computeIfAbsent(
            classes,
            key -> {
              List<CorpusCase> together =
                  cases().filter(test -> Corpus.PROGRAMS.isGeneratedIn(classes, test)).toList();
              return new AllocationProbe(classes, kind, together);
            });
  }

  @Test
  void hotSpotCompilesEveryGeneratedMethod() {
    cases()
        .map(Corpus.PROGRAMS::generatedClasses)
        .distinct()
        .flatMap(classes -> classes.methodSizes().entrySet().stream())
        .forEach(method -> assertTrue(method.getValue() < MethodSizes.HUGE, method.toString()));
  }

  @Test
  void generatingTwiceGivesTheSameBytes() {
    Pipeline.Outcome again = Pipeline.run(Corpus.PROGRAMS.sources());
    assertEquals(Corpus.PROGRAMS.generatedSources(), again.generated());
  }

  private static void assertSameBits(Object expected, Object actual) {
    if (!Values.sameBits(expected, actual)) {
      throw new AssertionError(
          "expected " + Values.show(expected) + ", got " + Values.show(actual));
    }
  }

  private static void assertReliable(Verdict verdict, Object[] arguments) {
    if (verdict == Verdict.UNRELIABLE) {
      throw new AssertionError(
          "choose inputs where differences are reliable, not " + Values.show(arguments));
    }
  }

  private static void assertSameShapes(CorpusCase test, Object[] arguments, Gradient gradient) {
    List<Object> gradients = gradient.gradients();
    List<ActivePart> active = test.activeParts(original(test).method());
    for (int i = 0; i < gradients.size(); i++) {
      Object parameter = active.get(i).of(arguments);
      double[] entries = Values.flatten(gradients.get(i));
      assertSameBits(Values.shapedLike(parameter, entries), gradients.get(i));
    }
  }

  private static void assertClose(
      double[] expected, double factor, double[] actual, double tolerance) {
    assertEquals(expected.length, actual.length);
    double largest = Arrays.stream(expected).map(Math::abs).max().orElse(0);
    double allowed = tolerance * Math.abs(factor) * largest;
    for (int i = 0; i < expected.length; i++) {
      assertEquals(factor * expected[i], actual[i], allowed, "entry " + i);
    }
  }

  private static double[] flatten(List<Object> values) {
    return values.stream().map(Values::flatten).flatMapToDouble(Arrays::stream).toArray();
  }

  private static Object scaled(Object value, double factor) {
    double[] entries = Arrays.stream(Values.flatten(value)).map(x -> factor * x).toArray();
    return Values.shapedLike(value, entries);
  }
}
