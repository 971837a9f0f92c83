package dev.cotangent.compiler.corpus;

import dev.cotangent.compiler.corpus.FiniteDifferenceOracle.Verdict;
import java.util.Arrays;
import java.util.List;

/** What is checked of one random program: value, gradient, graph, and the forms of the call. */
final class ProgramCheck {
  /** Two ways to add the same terms; random programs cancel more than sensible ones. */
  private static final double REORDERED = 1e-8;

  private final ProgramSet programs;
  private final CorpusCase test;

  private ProgramCheck(ProgramSet programs, CorpusCase test) {
    this.programs = programs;
    this.test = test;
  }

  /**
   * Checks one program.
   *
   * @return whether the gradient could be checked by differences too
   * @throws AssertionError if anything is wrong
   */
  static Verdict check(ProgramSet programs, CorpusCase test) {
    return new ProgramCheck(programs, test).run();
  }

  private Verdict run() {
    Original original = programs.original(test);
    GraphOracle graph = programs.graph(test);
    Gradient gradient = programs.gradient(test);
    Verdict verdict = Verdict.AGREES;
    for (Object[] arguments : test.arguments(original.method())) {
      Object value = original.call(arguments);
      require(value, graph.value(arguments), "value by the graph");
      Object[] passed = Values.deepCopy(arguments);
      gradient.clear();
      require(value, gradient.forward(passed), "value by forward");
      Object cotangent = FiniteDifferenceOracle.cotangentFor(value);
      gradient.backward(cotangent);
      List<Object> gradients = gradient.gradients();
      require(arguments, passed, "the arguments afterwards");
      if (gradient.hasScalarResult()) {
        double[] split = gradient.entries();
        require(value, gradient.compute(passed), "value by compute");
        requireClose(split, gradient.entries(), "compute instead of forward and backward");
      }
      List<Object> expected = graph.gradients(graph.differentiated().graph(), arguments, cotangent);
      requireClose(flatten(expected), flatten(gradients), "the generated gradient");
      FiniteDifferenceOracle differences = FiniteDifferenceOracle.ofRandom(programs, test);
      if (!isFinite(flatten(gradients))
          || differences.compare(arguments, cotangent, gradients) == Verdict.UNRELIABLE) {
        verdict = Verdict.UNRELIABLE;
      }
    }
    return verdict;
  }

  private static boolean isFinite(double[] entries) {
    return Arrays.stream(entries).allMatch(Double::isFinite);
  }

  private static void require(Object expected, Object actual, String what) {
    if (!Values.sameBits(expected, actual)) {
      throw new AssertionError(
          what + ": expected " + Values.show(expected) + ", got " + Values.show(actual));
    }
  }

  private void requireClose(double[] expected, double[] actual, String what) {
    boolean single = SmoothTwin.isNeeded(programs.source(test));
    double largest = Arrays.stream(expected).map(Math::abs).max().orElse(0);
    double allowed = (single ? 1e-3 : REORDERED) * largest;
    for (int i = 0; i < expected.length; i++) {
      boolean close =
          Math.abs(expected[i] - actual[i]) <= allowed
              || Double.compare(expected[i], actual[i]) == 0
              || !Double.isFinite(largest);
      if (!close) {
        throw new AssertionError(
            "%s, entry %d: expected %s, got %s".formatted(what, i, expected[i], actual[i]));
      }
    }
  }

  private static double[] flatten(List<Object> values) {
    return values.stream().map(Values::flatten).flatMapToDouble(Arrays::stream).toArray();
  }
}
