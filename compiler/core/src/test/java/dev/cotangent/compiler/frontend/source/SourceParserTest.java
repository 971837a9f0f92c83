package dev.cotangent.compiler.frontend.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.javaparser.ast.expr.NameExpr;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.diagnostics.Diagnostic;
import dev.cotangent.compiler.diagnostics.DiagnosticLog;
import dev.cotangent.compiler.diagnostics.Position;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceParserTest {
  private static final long LARGE_STACK = 512L << 20;
  private static final long SMALL_STACK = 512L << 10;

  private final DiagnosticLog log = new DiagnosticLog();
  private final SourceParser parser = new SourceParser(log);

  @Test
  void aFileIsParsedOnce() {
    SourceFile file = file("class A {}");
    assertSame(parser.parse(file).orElseThrow(), parser.parse(file).orElseThrow());
  }

  @Test
  void columnsCountCharactersAsJavacDoes() {
    var unit = parser.parse(file("class A {\r\n\tint x = \t/*\t*/ b;\r\n}")).orElseThrow();
    NameExpr name = unit.findFirst(NameExpr.class).orElseThrow();
    assertEquals(new Position("src/A.java", 2, 17), Positions.of(name));
  }

  @Test
  void escapesInNamesAreRead() {
    var unit = parser.parse(file("class A { int \\u0061b = b\\u0061; int c = d; }")).orElseThrow();
    List<NameExpr> names = unit.findAll(NameExpr.class);
    assertEquals("ba", names.get(0).getNameAsString());
    assertEquals(25, Positions.of(names.get(0)).column());
    assertEquals(42, Positions.of(names.get(1)).column());
  }

  @Test
  void theLanguageIsJava17() {
    assertTrue(
        parser
            .parse(
                file(
                    """
                    sealed interface A permits B {
                      String TEXT = \"""
                          text \\
                          block\""";
                      int yield = 1;
                      static int f(Object o, int day) {
                        var n = o instanceof String s ? s.length() : 0;
                        return switch (day) { case 1, 2 -> n; default -> { yield 3; } };
                      }
                    }
                    record B(double... x) implements A { B { x = x.clone(); } }
                    """))
            .isPresent());
    assertEquals(List.of(), log.diagnostics());
  }

  @Test
  void deepNestingIsParsedOnALargeStack() throws InterruptedException {
    for (String expression :
        List.of(
            "(".repeat(3000) + "x" + ")".repeat(3000),
            "x" + " + x".repeat(9_000),
            "f(".repeat(3000) + "x" + ")".repeat(3000),
            "x > 0 ? x : ".repeat(3000) + "x",
            "-".concat(" -".repeat(3000)) + "x")) {
      DiagnosticLog found = new DiagnosticLog();
      parseOnStack(
          LARGE_STACK, "class A { double f(double x) { return " + expression + "; } }", found);
      assertEquals(List.of(), found.diagnostics());
    }
  }

  @Test
  void whatIsDeeperThanJavacCompilesIsAnErrorAtItsStatement() throws InterruptedException {
    String sum = "x" + " + x".repeat(200_000);
    parseOnStack(LARGE_STACK, "class A { double f(double x) {\n  return " + sum + "; } }", log);
    assertEquals(
        List.of(Diagnostic.of(Code.NESTED_TOO_DEEPLY, new Position("src/A.java", 2, 3), "this")),
        log.diagnostics());
  }

  @Test
  void whatIsTooDeepForAnyStackIsAnError() throws InterruptedException {
    String deep = "(".repeat(50_000) + "x" + ")".repeat(50_000);
    parseOnStack(SMALL_STACK, "class A { double f(double x) { return " + deep + "; } }", log);
    assertEquals(
        List.of(Diagnostic.of(Code.NESTED_TOO_DEEPLY, Position.ofFile("src/A.java"), "the file")),
        log.diagnostics());
  }

  private static void parseOnStack(long bytes, String text, DiagnosticLog found)
      throws InterruptedException {
    Thread thread =
        new Thread(null, () -> new SourceParser(found).parse(file(text)), "parser", bytes);
    thread.start();
    thread.join();
  }

  private static SourceFile file(String text) {
    return new SourceFile(Path.of("src/A.java"), "src/A.java", "", text);
  }
}
