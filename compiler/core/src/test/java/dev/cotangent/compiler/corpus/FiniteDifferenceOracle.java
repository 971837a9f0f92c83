package dev.cotangent.compiler.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** Holds gradients against differences of the values that the compiled original gives. */
final class FiniteDifferenceOracle {
  /**
   * What a difference of values can tell. Extrapolated differences of doubles lose about half of
   * the digits' worth of a step of a percent: 1e-10 of the function's size is reached on smooth
   * functions, 1e-7 leaves room for functions that cancel inside.
   */
  private static final double TOLERANCE = 1e-7;

  /**
   * Single precision has 7 digits; a chain of roundings, each counted in the double-precision twin
   * as none, costs two or three of them.
   */
  private static final double SINGLE_TOLERANCE = 5e-4;

  /**
   * Random programs iterate chaotic maps: a difference over any step averages over wiggles that the
   * derivative at the point itself sees.
   */
  private static final double CHAOTIC_TOLERANCE = 1e-5;

  /**
   * Beyond this size of value or derivative, a bounded but wildly oscillating term, which the
   * derivative sees, is lost in the differences without a trace.
   */
  private static final double TOO_LARGE = 1e6;

  /** How many entries of one parameter are tried, chosen at random where there are more. */
  private static final int MAX_ENTRIES = 40;

  private static final int FEW_ENTRIES = 6;

  private final Original twin;
  private final List<ActivePart> active;
  private final int maxEntries;
  private final double tolerance;
  private final DoubleSupplier lost;

  private FiniteDifferenceOracle(
      Original twin,
      List<ActivePart> active,
      int maxEntries,
      double tolerance,
      DoubleSupplier lost) {
    this.twin = twin;
    this.active = active;
    this.maxEntries = maxEntries;
    this.tolerance = tolerance;
    this.lost = lost;
  }

  /** An oracle for a method that somebody wrote. */
  static FiniteDifferenceOracle of(ProgramSet programs, CorpusCase test) {
    return of(programs, test, MAX_ENTRIES, TOLERANCE, () -> 0);
  }

  /**
   * An oracle for a random method, one of many: fewer entries, less exactly.
   *
   * @param lost how far the gradients may be off by rounding alone, asked for only where they are
   */
  static FiniteDifferenceOracle ofRandom(
      ProgramSet programs, CorpusCase test, DoubleSupplier lost) {
    return of(programs, test, FEW_ENTRIES, CHAOTIC_TOLERANCE, lost);
  }

  private static FiniteDifferenceOracle of(
      ProgramSet programs, CorpusCase test, int maxEntries, double tolerance, DoubleSupplier lost) {
    Original twin = programs.twin(test);
    boolean single = SmoothTwin.isNeeded(programs.source(test));
    return new FiniteDifferenceOracle(
        twin,
        test.activeParts(twin.method()),
        maxEntries,
        single ? SINGLE_TOLERANCE : tolerance,
        lost);
  }

  /** How a comparison ended. */
  enum Verdict {
    AGREES,
    /**
     * Nothing can be told: a kink is near, the values overflow, or an intermediate value is so
     * large that rounding it explains the disagreement.
     */
    UNRELIABLE
  }

  /**
   * Compares gradients of {@code cotangent . f} with differences.
   *
   * @param arguments where
   * @param cotangent of the result's type; for a scalar method usually 1
   * @param gradients one for each parameter that is differentiated
   * @throws AssertionError if they disagree
   */
  Verdict compare(Object[] arguments, Object cotangent, List<Object> gradients) {
    Object[] wide = (Object[]) Values.widen(arguments, classes());
    double[] weights = Values.flatten(cotangent);
    double size = 0;
    double[] value = Values.flatten(twin.call(wide));
    for (int i = 0; i < value.length; i++) {
      size += Math.abs(weights[i] * value[i]);
    }
    Verdict verdict = Verdict.AGREES;
    for (int i = 0; i < active.size(); i++) {
      double[] gradient = Values.flatten(gradients.get(i));
      for (int entry : entries(gradient.length)) {
        if (!agrees(wide, active.get(i), entry, weights, gradient[entry], size)) {
          verdict = Verdict.UNRELIABLE;
        }
      }
    }
    return verdict;
  }

  private ClassLoader classes() {
    return twin.method().getDeclaringClass().getClassLoader();
  }

  private int[] entries(int length) {
    SplittableRandom random = new SplittableRandom(length);
    return length <= maxEntries
        ? IntStream.range(0, length).toArray()
        : random.ints(maxEntries, 0, length).sorted().distinct().toArray();
  }

  private boolean agrees(
      Object[] arguments,
      ActivePart part,
      int entry,
      double[] weights,
      double gradient,
      double size) {
    double[] entries = Values.flatten(part.of(arguments));
    DoubleUnaryOperator function = x -> weighted(arguments, part, entries, entry, x, weights);
    FiniteDifferences.Estimate expected = FiniteDifferences.derivative(function, entries[entry]);
    double scale = Math.abs(expected.value()) + 1e-2 * size + 1e-3;
    if (!(expected.error() <= 0.1 * TOLERANCE * scale) || !(scale < TOO_LARGE)) {
      return false;
    }
    if (Math.abs(gradient - expected.value()) <= tolerance * scale) {
      return true;
    }
    double second = FiniteDifferences.secondOpinion(function, entries[entry]).value();
    if (!(Math.abs(second - expected.value()) <= tolerance * scale)
        || Math.abs(gradient - expected.value()) <= lost.getAsDouble()) {
      return false;
    }
    throw new AssertionError(
        "derivative in %s, entry %d: %s, by differences %s (+- %s)%n of arguments %s"
            .formatted(
                part.name(),
                entry,
                gradient,
                expected.value(),
                expected.error(),
                Values.show(arguments)));
  }

  private double weighted(
      Object[] arguments,
      ActivePart part,
      double[] entries,
      int entry,
      double x,
      double[] weights) {
    double[] movedEntries = entries.clone();
    movedEntries[entry] = x;
    Object moved = Values.shapedLike(part.of(arguments), movedEntries);
    double[] value = Values.flatten(twin.call(part.replaced(arguments, moved)));
    if (value.length != weights.length) {
      return Double.NaN;
    }
    double sum = 0;
    for (int i = 0; i < value.length; i++) {
      sum += weights[i] * value[i];
    }
    return sum;
  }

  /** A cotangent of a result's shape: 1 for a scalar, otherwise numbers that differ. */
  static Object cotangentFor(Object result) {
    double[] entries = Values.flatten(result);
    Arrays.setAll(entries, i -> result instanceof Number ? 1 : 1 - 0.37 * ((i * 5) % 7));
    return Values.shapedLike(result, entries);
  }
}
