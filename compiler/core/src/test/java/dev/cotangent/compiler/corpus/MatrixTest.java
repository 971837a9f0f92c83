package dev.cotangent.compiler.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cotangent.compiler.corpus.InMemoryCompiler.CompiledClasses;
import dev.cotangent.compiler.diagnostics.Code;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole matrices of every program of the corpus, against products with vectors. */
class MatrixTest {
  /** Two ways to compute the same products. */
  private static final double REORDERED = 1e-11;

  private static final double REORDERED_SINGLE = 1e-4;

  /** An entry that is zero keeps the rounding of terms that cancel: these are of order one. */
  private static final double CANCELLED = 1e-2;

  /** Compiled once, when the first test needs it. */
  private static final class Corpus {
    static final ProgramSet FIRST =
        ProgramSet.of(CorpusReader.sources("corpus"), "TANGENT", "JACOBIAN");
    static final ProgramSet SECOND =
        ProgramSet.of(CorpusReader.sources("corpus"), "HVP", "HESSIAN");
    static final IdentityHashMap<CompiledClasses, AllocationProbe> PROBES = new IdentityHashMap<>();
  }

  static Stream<CorpusCase> cases() {
    return all().filter(test -> !Corpus.FIRST.isRefused(test, Code.DERIVATIVE_NOT_SUPPORTED));
  }

  static Stream<CorpusCase> scalarCases() {
    Code[] reasons = {Code.DERIVATIVE_NOT_SUPPORTED, Code.RULE_NOT_DIFFERENTIABLE};
    return all()
        .filter(test -> Corpus.SECOND.original(test).method().getReturnType().isPrimitive())
        .filter(test -> !Corpus.SECOND.isRefused(test, reasons));
  }

  private static Stream<CorpusCase> all() {
    return CorpusReader.cases(CorpusReader.sources("corpus")).stream();
  }

  private static double tolerance(CorpusCase test) {
    return SmoothTwin.isNeeded(Corpus.FIRST.source(test)) ? REORDERED_SINGLE : REORDERED;
  }

  @Test
  void mostProgramsHaveMatrices() {
    assertTrue(cases().count() > 0.9 * all().count());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theJacobianTimesADirectionIsTheTangent(CorpusCase test) {
    Directional jacobian = Corpus.FIRST.directional(test, "Jacobian");
    Directional tangent = Corpus.FIRST.directional(test, "Tangent");
    Original original = Corpus.FIRST.original(test);
    assertThrows(IllegalStateException.class, () -> jacobian.all("jacobian"));
    for (Object[] arguments : test.arguments(original.method())) {
      Object value = original.call(arguments);
      Object[] passed = Values.deepCopy(arguments);
      assertTrue(Values.sameBits(value, jacobian.compute(passed, List.of())));
      assertTrue(Values.sameBits(value, jacobian.get("value")));
      assertTrue(Values.sameBits(arguments, passed));
      List<Object> directions =
          TangentCheck.directions(test.activeParts(original.method()), arguments);
      tangent.compute(arguments, directions);
      double[] expected = Values.flatten(tangent.get("tangent"));
      double[][] matrix = sideBySide(jacobian.all("jacobian"), expected.length);
      requireProduct(matrix, flatten(directions), expected, tolerance(test));
    }
  }

  @ParameterizedTest
  @MethodSource("scalarCases")
  void theHessianTimesADirectionIsTheProductWithoutIt(CorpusCase test) {
    Directional hessian = Corpus.SECOND.directional(test, "Hessian");
    Directional product = Corpus.SECOND.directional(test, "Hvp");
    Original original = Corpus.SECOND.original(test);
    List<ActivePart> active = test.activeParts(original.method());
    for (Object[] arguments : test.arguments(original.method())) {
      Object[] passed = Values.deepCopy(arguments);
      Object value = original.call(arguments);
      assertTrue(Values.sameBits(value, hessian.compute(passed, List.of())));
      assertTrue(Values.sameBits(arguments, passed));
      List<Object> directions = TangentCheck.directions(active, arguments);
      product.compute(arguments, directions);
      assertArrayEquals(flatten(product.all("grad")), flatten(hessian.all("grad")));
      double[] expected = flatten(product.all("hvp"));
      double[][] matrix = blocks(hessian, active, arguments, expected.length);
      requireProduct(matrix, flatten(directions), expected, tolerance(test));
      for (int i = 0; i < matrix.length; i++) {
        for (int j = 0; j < i; j++) {
          assertEquals(matrix[i][j], matrix[j][i], "symmetry");
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("scalarCasesThatCallNothingThatAllocates")
  void noHessianAllocatesAfterTheFirstCalls(CorpusCase test) {
    AllocationProbe probe = probe(Corpus.SECOND.generatedClasses(test));
    for (Object[] arguments : test.arguments(Corpus.SECOND.original(test).method())) {
      assertEquals(0, probe.bytes(test, arguments));
    }
  }

  static Stream<CorpusCase> scalarCasesThatCallNothingThatAllocates() {
    return scalarCases().filter(test -> !test.allocates());
  }

  private static synchronized AllocationProbe probe(CompiledClasses classes) {
    return Corpus.PROBES.computeIfAbsent(
        classes,
        key -> {
          List<CorpusCase> together =
              scalarCases().filter(test -> Corpus.SECOND.isGeneratedIn(classes, test)).toList();
          return new AllocationProbe(classes, "Hessian", together);
        });
  }

  private static double[][] blocks(
      Directional hessian, List<ActivePart> active, Object[] arguments, int size) {
    double[][] matrix = new double[size][size];
    int top = 0;
    for (ActivePart rows : active) {
      int left = 0;
      for (ActivePart columns : active) {
        String accessor =
            "hessian" + Gradient.capitalised(rows.name()) + Gradient.capitalised(columns.name());
        double[][] block = (double[][]) hessian.get(accessor);
        assertEquals(Values.flatten(rows.of(arguments)).length, block.length);
        for (int i = 0; i < block.length; i++) {
          System.arraycopy(block[i], 0, matrix[top + i], left, block[i].length);
        }
        left += Values.flatten(columns.of(arguments)).length;
      }
      top += Values.flatten(rows.of(arguments)).length;
    }
    return matrix;
  }

  private static double[][] sideBySide(List<Object> matrices, int rows) {
    double[][] all = new double[rows][0];
    for (Object matrix : matrices) {
      double[][] block = (double[][]) matrix;
      assertEquals(rows, block.length);
      for (int i = 0; i < rows; i++) {
        int before = all[i].length;
        all[i] = Arrays.copyOf(all[i], before + block[i].length);
        System.arraycopy(block[i], 0, all[i], before, block[i].length);
      }
    }
    return all;
  }

  /** Compares what is finite: a matrix knows nothing of a direction that is exactly zero. */
  private static void requireProduct(
      double[][] matrix, double[] direction, double[] expected, double tolerance) {
    for (int i = 0; i < expected.length; i++) {
      assertEquals(direction.length, matrix[i].length);
      double sum = 0;
      double size = Math.abs(expected[i]);
      for (int j = 0; j < direction.length; j++) {
        sum += matrix[i][j] * direction[j];
        size += Math.abs(matrix[i][j] * direction[j]);
      }
      if (Double.isFinite(size)) {
        assertEquals(expected[i], sum, 10 * tolerance * (size + CANCELLED), "entry " + i);
      }
    }
  }

  private static double[] flatten(List<Object> values) {
    return values.stream().map(Values::flatten).flatMapToDouble(Arrays::stream).toArray();
  }
}
