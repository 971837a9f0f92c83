package dev.cotangent.compiler.diagnostics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects what is to be said, so that one run reports everything. What is said twice about one
 * place, as about a helper that two differentiable methods call, is kept once.
 */
public final class DiagnosticLog {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::position)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  /** What makes two diagnostics the same for the reader. */
  private record Identity(Code code, Position position, String message) {}

  private final Map<Identity, Diagnostic> diagnostics = new LinkedHashMap<>();
  private final boolean warningsAsErrors;

  /** An empty log. */
  public DiagnosticLog() {
    this(false);
  }

  /** An empty log that may take every warning for an error. */
  public DiagnosticLog(boolean warningsAsErrors) {
    this.warningsAsErrors = warningsAsErrors;
  }

  /** An empty log for a part of the run, which takes warnings as this one does. */
  public DiagnosticLog ofPart() {
    return new DiagnosticLog(warningsAsErrors);
  }

  /** Adds a diagnostic, unless the same was said before. */
  public void report(Diagnostic diagnostic) {
    diagnostics.putIfAbsent(
        new Identity(diagnostic.code(), diagnostic.position(), diagnostic.message()),
        warningsAsErrors ? diagnostic.asError() : diagnostic);
  }

  /** Adds a row of the catalogue with its arguments, those of the message first. */
  public void report(Code code, Position position, Object... arguments) {
    report(Diagnostic.of(code, position, arguments));
  }

  /** Adds everything that another log has collected. */
  public void addAll(DiagnosticLog other) {
    other.diagnostics.values().forEach(this::report);
  }

  /** What was said, ordered by file, line and column. */
  public List<Diagnostic> diagnostics() {
    List<Diagnostic> sorted = new ArrayList<>(diagnostics.values());
    sorted.sort(ORDER);
    return List.copyOf(sorted);
  }

  /** The number of errors. */
  public int errorCount() {
    return Math.toIntExact(diagnostics.values().stream().filter(Diagnostic::isError).count());
  }

  /** The number of warnings. */
  public int warningCount() {
    return diagnostics.size() - errorCount();
  }

  /** Whether there is at least one error. */
  public boolean hasErrors() {
    return errorCount() > 0;
  }
}
