package dev.cotangent.compiler.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticLogTest {
  private final DiagnosticLog log = new DiagnosticLog();

  @Test
  void isOrderedByFileLineAndColumn() {
    for (String place : List.of("B 1 1", "A 10 1", "A 2 7", "A 2 3", "A 0 0")) {
      String[] parts = place.split(" ", 3);
      log.report(
          Code.LAMBDA,
          new Position(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
    }
    assertEquals(
        List.of("A", "A:2:3", "A:2:7", "A:10:1", "B:1:1"),
        log.diagnostics().stream().map(one -> one.position().toString()).toList());
  }

  @Test
  void saysEverythingOnce() {
    Position place = new Position("A", 1, 1);
    Diagnostic first = Diagnostic.of(Code.LAMBDA, place).withNote(place, "first");
    log.report(first);
    log.report(Diagnostic.of(Code.LAMBDA, place).withNote(place, "second"));
    DiagnosticLog other = new DiagnosticLog();
    other.report(Code.LAMBDA, place);
    log.addAll(other);
    assertEquals(List.of(first), log.diagnostics());
  }

  @Test
  void countsErrorsAndWarnings() {
    log.report(Code.FILE_LEFT_OUT, Position.NONE, "why");
    assertFalse(log.hasErrors());
    log.report(Code.FILE_NOT_FOUND, Position.NONE);
    assertTrue(log.hasErrors());
    assertEquals(1, log.errorCount());
    assertEquals(1, log.warningCount());
  }

  @Test
  void takesWarningsForErrorsWhereThatIsAsked() {
    DiagnosticLog strict = new DiagnosticLog(true);
    DiagnosticLog part = strict.ofPart();
    part.report(Code.FILE_LEFT_OUT, Position.NONE, "why");
    assertEquals(1, part.errorCount());
    assertEquals(0, part.warningCount());
    log.report(Code.FILE_LEFT_OUT, Position.NONE, "why");
    strict.addAll(log);
    assertEquals(part.diagnostics(), strict.diagnostics());
  }

  @Test
  void codesAreUnique() {
    long distinct = Arrays.stream(Code.values()).map(Code::id).distinct().count();
    assertEquals(Code.values().length, distinct);
  }
}
