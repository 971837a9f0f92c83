package dev.cotangent.compiler.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FailureGuardTest {
  private static final Position PLACE = new Position("A.java", 3, 5);

  private final DiagnosticLog log = new DiagnosticLog();

  @Test
  void aRefusalIsReportedAsItIs() {
    Diagnostic refusal = Diagnostic.of(Code.LAMBDA, new Position("B.java", 1, 1));
    run(
        () -> {
          throw new RefusedException(refusal);
        });
    assertEquals(List.of(refusal), log.diagnostics());
  }

  @Test
  void aFailureNamesItsPlaceInTheCompiler() {
    run(
        () -> {
          throw new IllegalStateException();
        });
    String message = log.diagnostics().get(0).message();
    assertTrue(
        message.matches(
            "internal error: the compiler failed on method \"f\": "
                + "IllegalStateException at FailureGuardTest\\.java:\\d+"),
        message);
  }

  @Test
  void endlessRecursionIsReported() {
    run(() -> assertEquals(1, descend(0)));
    assertEquals(Code.NESTED_TOO_DEEPLY, log.diagnostics().get(0).code());
    assertEquals(PLACE, log.diagnostics().get(0).position());
  }

  private static int descend(int depth) {
    return depth < 0 ? 0 : 1 + descend(depth + 1) - 1;
  }

  private void run(Runnable work) {
    FailureGuard.run(work, "method \"f\"", PLACE, log);
  }
}
