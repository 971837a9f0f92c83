package dev.cotangent.compiler.diagnostics;

import java.util.List;
import java.util.Locale;

/**
 * How diagnostics look, everywhere: as javac's, with the code in brackets and the way out below.
 *
 * <pre>
 * Logistic.java:14:20: error: [COT-0107] a lambda cannot be differentiated
 *         return f.applyAsDouble(x -&gt; x);
 *                                ^
 *   help: call a static method instead
 * </pre>
 */
public final class DiagnosticFormat {
  private final SourceTexts sources;

  /** A format that takes its excerpts from the given sources. */
  public DiagnosticFormat(SourceTexts sources) {
    this.sources = sources;
  }

  /** One diagnostic with its excerpts, its way out and its notes; no line break at the end. */
  public String format(Diagnostic diagnostic) {
    StringBuilder text = new StringBuilder();
    appendPlace(text, diagnostic.position());
    text.append(severity(diagnostic)).append(": ").append(headline(diagnostic));
    appendExcerpt(text, diagnostic.position());
    appendHelp(text, diagnostic);
    for (Diagnostic.Note note : diagnostic.notes()) {
      text.append('\n');
      appendPlace(text, note.position());
      text.append("note: ").append(note.message());
      appendExcerpt(text, note.position());
    }
    return text.toString();
  }

  /** A diagnostic without its place, for those that show the place in their own way. */
  public String formatWithoutPlace(Diagnostic diagnostic) {
    StringBuilder text = new StringBuilder(headline(diagnostic));
    appendHelp(text, diagnostic);
    return text.toString();
  }

  /** All of them, one below the other, and the counts at the end; empty if there are none. */
  public String formatAll(List<Diagnostic> diagnostics) {
    StringBuilder text = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      text.append(format(diagnostic)).append('\n');
    }
    long errors = diagnostics.stream().filter(Diagnostic::isError).count();
    appendCount(text, errors, "error");
    appendCount(text, diagnostics.size() - errors, "warning");
    return text.toString();
  }

  private static String severity(Diagnostic diagnostic) {
    return diagnostic.severity().name().toLowerCase(Locale.ROOT);
  }

  private static String headline(Diagnostic diagnostic) {
    return "[" + diagnostic.code().id() + "] " + diagnostic.message();
  }

  private static void appendPlace(StringBuilder text, Position position) {
    if (!position.equals(Position.NONE)) {
      text.append(position).append(": ");
    }
  }

  private void appendExcerpt(StringBuilder text, Position position) {
    sources
        .line(position)
        .ifPresent(
            line ->
                text.append('\n')
                    .append(line)
                    .append('\n')
                    .append(indentation(line, position.column()))
                    .append('^'));
  }

  /** Blanks as wide as the line up to a column: its tabs are kept, whatever their width. */
  private static String indentation(String line, int column) {
    StringBuilder blanks = new StringBuilder();
    for (int i = 0; i < column - 1; i++) {
      blanks.append(i < line.length() && line.charAt(i) == '\t' ? '\t' : ' ');
    }
    return blanks.toString();
  }

  private static void appendHelp(StringBuilder text, Diagnostic diagnostic) {
    if (!diagnostic.help().isEmpty()) {
      text.append("\n  help: ").append(diagnostic.help());
    }
  }

  private static void appendCount(StringBuilder text, long count, String noun) {
    if (count > 0) {
      text.append(count).append(' ').append(noun).append(count == 1 ? "" : "s").append('\n');
    }
  }
}
