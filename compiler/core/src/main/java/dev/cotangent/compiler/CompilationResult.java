package dev.cotangent.compiler;

import dev.cotangent.compiler.diagnostics.Diagnostic;
import dev.cotangent.compiler.diagnostics.DiagnosticFormat;
import dev.cotangent.compiler.output.OutputReport;
import java.util.List;

/**
 * What came of a run.
 *
 * @param diagnostics everything there is to say, ordered by file, line and column
 * @param format how to say it
 * @param output what happened to the files of the output directory
 * @param upToDate whether nothing had changed since the last run, so that nothing was done
 */
public record CompilationResult(
    List<Diagnostic> diagnostics, DiagnosticFormat format, OutputReport output, boolean upToDate) {
  /** Keeps the list as it is now. */
  public CompilationResult {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether something could not be generated. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
