package dev.cotangent.compiler.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cotangent.compiler.corpus.FiniteDifferenceOracle.Verdict;
import dev.cotangent.compiler.graph.Operator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The derivative of every operator in every argument, by generated code. */
class RuleTableTest {
  private static final int SAMPLES = 30;

  private static final class Rules {
    static final ProgramSet PROGRAMS = ProgramSet.of(RulePrograms.sources());
  }

  static Stream<Operator> operators() {
    return RulePrograms.operators().stream();
  }

  static Stream<Operator> singleOperators() {
    return RulePrograms.singleOperators().stream();
  }

  private static Object sample(String domain, Class<?> type, SplittableRandom random) {
    String range = domain.equals("any") ? "-2.5:2.5" : domain;
    return new InputSpec("", range).make(type, random);
  }

  private static Object[] samples(Operator operator, Original method, SplittableRandom random) {
    String[] domains = operator.domain().split(" ", -1);
    Object[] arguments = new Object[domains.length];
    for (int i = 0; i < domains.length; i++) {
      arguments[i] = sample(domains[i], method.method().getParameterTypes()[i], random);
    }
    return arguments;
  }

  @ParameterizedTest
  @MethodSource("operators")
  void theDerivativeAgreesWithDifferences(Operator operator) {
    CorpusCase test = RulePrograms.test(operator);
    Gradient gradient = Rules.PROGRAMS.gradient(test);
    if (operator == Operator.CAST) {
      // A cast to float is a staircase for differences.
      assertEquals(0.1f, (double) gradient.compute(0.1), 0);
      assertEquals(1, gradient.entries()[0], 0);
      return;
    }
    Original original = Rules.PROGRAMS.original(test);
    FiniteDifferenceOracle differences = FiniteDifferenceOracle.of(Rules.PROGRAMS, test);
    SplittableRandom random = new SplittableRandom(operator.name().hashCode());
    int reliable = 0;
    for (int i = 0; i < SAMPLES; i++) {
      Object[] arguments = samples(operator, original, random);
      assertEquals(original.call(arguments), gradient.compute(arguments));
      Verdict verdict = differences.compare(arguments, 1.0, gradient.gradients());
      reliable += verdict == Verdict.AGREES ? 1 : 0;
    }
    // Near the jumps of remainders and the ends of domains differences tell nothing.
    assertTrue(reliable > SAMPLES / 2, reliable + " samples could be checked");
  }

  @ParameterizedTest
  @MethodSource("singleOperators")
  void theDerivativeInSinglePrecisionIsTheRoundedOne(Operator operator) {
    CorpusCase test = RulePrograms.singleTest(operator);
    Gradient gradient = Rules.PROGRAMS.gradient(test);
    Gradient exact = Rules.PROGRAMS.gradient(RulePrograms.test(operator));
    Original original = Rules.PROGRAMS.original(test);
    SplittableRandom random = new SplittableRandom(operator.name().hashCode());
    for (int i = 0; i < SAMPLES; i++) {
      Object[] arguments = samples(operator, original, random);
      assertEquals(original.call(arguments), gradient.compute(arguments));
      exact.compute((Object[]) Values.widen((Object) arguments));
      double[] expected = exact.entries();
      double[] actual = gradient.entries();
      for (int k = 0; k < expected.length; k++) {
        // A few roundings to 24 bits.
        assertEquals(expected[k], actual[k], 1e-6 * Math.abs(expected[k]));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("dev.cotangent.compiler.corpus.SpecialValues#all")
  void theDerivativeAtASpecialValueIsTheContracts(SpecialValues.Row row) {
    Gradient gradient = Rules.PROGRAMS.gradient(RulePrograms.test(row.operator()));
    Original original = Rules.PROGRAMS.original(RulePrograms.test(row.operator()));
    Object[] arguments = row.arguments().toArray();
    assertEquals(original.call(arguments), gradient.compute(arguments));
    assertRow(row, gradient.gradients());
    gradient.forward(arguments);
    gradient.clear();
    gradient.backward(1.0);
    assertRow(row, gradient.gradients());
  }

  private static void assertRow(SpecialValues.Row row, List<Object> gradients) {
    assertEquals(row.expected().size(), gradients.size());
    for (int i = 0; i < gradients.size(); i++) {
      double expected = row.expected().get(i);
      double actual = (Double) gradients.get(i);
      if (expected == SpecialValues.INFINITE) {
        assertTrue(Double.isInfinite(actual), row + ", argument " + i + ": " + actual);
      } else if (expected != SpecialValues.UNSPECIFIED) {
        // A sum with zero, so that a zero's sign does not matter.
        assertEquals(expected + 0.0, actual + 0.0, row + ", argument " + i);
      }
    }
  }

  /** An infinite derivative contributes nothing where the cotangent is exactly zero. */
  @ParameterizedTest
  @MethodSource("dev.cotangent.compiler.corpus.SpecialValues#infinite")
  void aZeroCotangentStaysZero(SpecialValues.Row row) {
    Gradient gradient = Rules.PROGRAMS.gradient(RulePrograms.test(row.operator()));
    gradient.forward(row.arguments().toArray());
    gradient.clear();
    gradient.backward(0.0);
    for (int i = 0; i < row.expected().size(); i++) {
      if (row.expected().get(i) == SpecialValues.INFINITE) {
        assertEquals(0.0, (Double) gradient.gradients().get(i), row + ", argument " + i);
      }
    }
  }

  @Test
  void everyKinkOfTheContractHasARow() {
    List<Operator> covered =
        SpecialValues.all().map(SpecialValues.Row::operator).distinct().toList();
    List<Operator> kinks =
        List.of(
            Operator.ABS,
            Operator.MAX,
            Operator.MIN,
            Operator.SQRT,
            Operator.CBRT,
            Operator.LOG,
            Operator.LOG10,
            Operator.LOG1P,
            Operator.ASIN,
            Operator.ACOS,
            Operator.POW,
            Operator.HYPOT,
            Operator.ATAN2,
            Operator.REMAINDER,
            Operator.IEEE_REMAINDER,
            Operator.COPY_SIGN,
            Operator.NEXT_UP,
            Operator.NEXT_DOWN,
            Operator.NEXT_AFTER,
            Operator.FLOOR,
            Operator.CEIL,
            Operator.RINT,
            Operator.SIGNUM,
            Operator.ULP);
    assertTrue(covered.containsAll(kinks));
  }
}
