package dev.cotangent.compiler.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cotangent.compiler.corpus.FiniteDifferenceOracle.Verdict;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConditioningTest {
  /** The adjoint of {@code z} grows five times a turn, and cancels in the end. */
  private static String program(int turns, String result) {
    return """
        package fuzz;

        import dev.cotangent.Differentiable;

        final class Cancelling {
          private Cancelling() {}

          // inputs: x=2
          @Differentiable
          static double f(double x) {
            double z = x - x;
            for (int i = 0; i < %d; i++) {
              z += Math.atan(z * (x + x));
            }
            return %s;
          }

          static double wrong(double x) {
            return x;
          }

          @dev.cotangent.PartialDerivative(of = "wrong", wrt = "x")
          static double wrongDx(double x) {
            return 1.5;
          }
        }
        """
        .formatted(turns, result);
  }

  private static Verdict check(String source) {
    ProgramSet programs = ProgramSet.of(Map.of("fuzz.Cancelling", source), "TANGENT");
    return ProgramCheck.check(programs, programs.cases().get(0));
  }

  @Test
  void digitsLostToAnAstronomicalAdjointTellNothing() {
    assertEquals(Verdict.UNRELIABLE, check(program(30, "x + z")));
  }

  @Test
  void aModerateAdjointExplainsNothing() {
    assertEquals(Verdict.AGREES, check(program(3, "x + z")));
    assertThrows(AssertionError.class, () -> check(program(3, "wrong(x) + z")));
  }

  @Test
  void aWrongDerivativeThatIsItselfLargeIsFound() {
    assertThrows(AssertionError.class, () -> check(program(3, "wrong(1e5 * x) + z")));
  }
}
