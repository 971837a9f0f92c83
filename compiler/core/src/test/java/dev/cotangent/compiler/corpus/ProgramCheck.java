package dev.cotangent.compiler.corpus;

import dev.cotangent.compiler.corpus.FiniteDifferenceOracle.Verdict;
import dev.cotangent.compiler.graph.Graph;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;

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
    Graph differentiated = graph.differentiated().graph();
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
      DoubleSupplier lost = () -> graph.lostByRounding(differentiated, arguments, cotangent);
      if (gradient.hasScalarResult()) {
        double[] split = gradient.entries();
        require(value, gradient.compute(passed), "value by compute");
        String what = "compute instead of forward and backward";
        requireClose(split, gradient.entries(), lost, what);
      }
      double[] expected = flatten(graph.gradients(differentiated, arguments, cotangent));
      requireClose(expected, flatten(gradients), lost, "the generated gradient");
      checkTangent(arguments, value, cotangent, gradients, lost);
      FiniteDifferenceOracle differences = FiniteDifferenceOracle.ofRandom(programs, test, lost);
      if (!isFinite(flatten(gradients))
          || differences.compare(arguments, cotangent, gradients) == Verdict.UNRELIABLE) {
        verdict = Verdict.UNRELIABLE;
      }
    }
    return verdict;
  }

  private void checkTangent(
      Object[] arguments,
      Object value,
      Object cotangent,
      List<Object> gradients,
      DoubleSupplier lost) {
    Directional tangent = programs.directional(test, "Tangent");
    List<ActivePart> active = test.activeParts(programs.original(test).method());
    List<Object> directions = TangentCheck.directions(active, arguments);
    require(value, tangent.compute(arguments, directions), "value beside the tangent");
    double tolerance = SmoothTwin.isNeeded(programs.source(test)) ? 1e-3 : REORDERED;
    TangentCheck.requireDuality(
        tangent.get("tangent"), cotangent, gradients, directions, tolerance, lost);
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

  private void requireClose(double[] expected, double[] actual, DoubleSupplier lost, String what) {
    boolean single = SmoothTwin.isNeeded(programs.source(test));
    double largest = Arrays.stream(expected).map(Math::abs).max().orElse(0);
    double allowed = (single ? 1e-3 : REORDERED) * largest;
    for (int i = 0; i < expected.length; i++) {
      double distance = Math.abs(expected[i] - actual[i]);
      boolean close =
          distance <= allowed
              || Double.compare(expected[i], actual[i]) == 0
              || !Double.isFinite(largest)
              || distance <= lost.getAsDouble();
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
