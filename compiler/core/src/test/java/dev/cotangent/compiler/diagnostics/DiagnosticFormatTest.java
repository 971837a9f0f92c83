package dev.cotangent.compiler.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DiagnosticFormatTest {
  private static final String FILE = "src/main/java/com/acme/Logistic.java";

  private final SourceTexts sources = new SourceTexts();
  private final DiagnosticFormat format = new DiagnosticFormat(sources);

  @BeforeEach
  void addSource() {
    sources.put(FILE, "class Logistic {\n\tdouble f =\tg(x -> x);\r\n}");
  }

  @Test
  void looksAsJavacDoes() {
    Diagnostic diagnostic = Diagnostic.of(Code.LAMBDA, new Position(FILE, 1, 7));
    assertEquals(
        """
        src/main/java/com/acme/Logistic.java:1:7: error: [COT-0107] a lambda cannot be differentiated
        class Logistic {
              ^
          help: call a static method instead\
        """,
        format.format(diagnostic));
  }

  @Test
  void theCaretFollowsTabs() {
    Diagnostic diagnostic = Diagnostic.of(Code.LAMBDA, new Position(FILE, 2, 15));
    assertEquals(
        """
        \tdouble f =\tg(x -> x);
        \t          \t  ^\
        """,
        String.join("\n", format.format(diagnostic).lines().skip(1).limit(2).toList()));
  }

  @Test
  void notesHaveTheirOwnLines() {
    Diagnostic diagnostic =
        Diagnostic.of(Code.LAMBDA, new Position(FILE, 2, 15))
            .withNote(new Position(FILE, 3, 1), "seen from here")
            .withNote(Position.ofFile("Other.java"), "and from here");
    assertEquals(
        """
          help: call a static method instead
        src/main/java/com/acme/Logistic.java:3:1: note: seen from here
        }
        ^
        Other.java: note: and from here\
        """,
        String.join("\n", format.format(diagnostic).lines().skip(3).toList()));
  }

  @Test
  void aPlaceBehindTheEndHasNoExcerpt() {
    Diagnostic diagnostic = Diagnostic.of(Code.LAMBDA, new Position(FILE, 9, 1));
    assertEquals(2, format.format(diagnostic).lines().count());
  }

  @Test
  void countsStandAtTheEnd() {
    Diagnostic error = Diagnostic.of(Code.FILE_NOT_FOUND, Position.ofFile("A.java"));
    Diagnostic warning = Diagnostic.of(Code.FILE_LEFT_OUT, Position.ofFile("A.java"), "why");
    assertEquals("", format.formatAll(List.of()));
    assertEquals("1 error\n", lastLines(format.formatAll(List.of(error)), 1));
    assertEquals(
        "2 errors\n1 warning\n", lastLines(format.formatAll(List.of(error, warning, error)), 2));
  }

  @Test
  void argumentsGoToTheMessageFirst() {
    Diagnostic diagnostic =
        Diagnostic.of(Code.UNKNOWN_WRT, Position.NONE, "parameter", "100%s", "try %d");
    assertEquals(
        "[COT-0010] there is no parameter named \"100%s\"\n  help: try %d",
        format.formatWithoutPlace(diagnostic));
  }

  private static String lastLines(String text, int count) {
    List<String> lines = text.lines().toList();
    return String.join("\n", lines.subList(lines.size() - count, lines.size())) + "\n";
  }
}
