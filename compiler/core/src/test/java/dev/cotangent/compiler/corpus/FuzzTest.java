package dev.cotangent.compiler.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cotangent.compiler.corpus.FiniteDifferenceOracle.Verdict;
import dev.cotangent.compiler.diagnostics.Code;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random programs through the whole compiler. Seeds 0 to 499 in every run; any others by
 *
 * <pre>{@code
 * mvn -pl compiler/core -am test -Dtest=FuzzTest -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dcotangent.fuzz.first=500 -Dcotangent.fuzz.count=20000
 * }</pre>
 *
 * <p>A seed that fails is named together with its program, made small if {@code
 * -Dcotangent.fuzz.shrink=true} asks for it; it can be kept in the corpus as it is.
 */
class FuzzTest {
  /** So many programs go through the compilers together. */
  private static final int BATCH = 50;

  /** What programs may be too clever for. */
  private static final Code[] REFUSALS = {Code.ALIASING, Code.ROWS_SHARED, Code.UNKNOWN_SHAPE};

  static LongStream batches() {
    long first = Long.getLong("cotangent.fuzz.first", 0);
    long count = Long.getLong("cotangent.fuzz.count", 500);
    return LongStream.iterate(first, seed -> seed < first + count, seed -> seed + BATCH);
  }

  @ParameterizedTest(name = "seeds from {0}")
  @MethodSource("batches")
  void everyProgramIsRight(long firstSeed) {
    Map<String, String> sources = new TreeMap<>();
    for (long seed = firstSeed; seed < firstSeed + BATCH; seed++) {
      sources.put("fuzz." + RandomProgram.className(seed), RandomProgram.source(seed));
    }
    ProgramSet programs = ProgramSet.of(sources, "TANGENT");
    int checkedByDifferences = 0;
    int refused = 0;
    StringBuilder failures = new StringBuilder();
    for (CorpusCase test : programs.cases()) {
      if (programs.isRefused(test, REFUSALS)) {
        refused++;
        continue;
      }
      try {
        Verdict verdict = ProgramCheck.check(programs, test);
        checkedByDifferences += verdict == Verdict.AGREES ? 1 : 0;
      } catch (AssertionError | RuntimeException failure) {
        boolean shrink = Boolean.getBoolean("cotangent.fuzz.shrink");
        failures.append(FailureReport.of(test, programs.source(test), failure, shrink));
      }
    }
    assertEquals("", failures.toString());
    // Programs that exchange references can be too clever; most are not.
    assertTrue(refused < BATCH / 10, refused + " were refused");
    // Where a kink is near or values overflow, differences tell nothing: not in most programs.
    assertTrue(
        checkedByDifferences > BATCH / 2, checkedByDifferences + " were checked by differences");
  }

  @Test
  void theSameSeedGivesTheSameProgram() {
    assertEquals(RandomProgram.source(7), RandomProgram.source(7));
  }
}
