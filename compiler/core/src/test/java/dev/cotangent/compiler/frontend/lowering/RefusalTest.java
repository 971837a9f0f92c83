package dev.cotangent.compiler.frontend.lowering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cotangent.compiler.diagnostics.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is refused, and where: a {@code #} in a program stands where a caret is expected. */
class RefusalTest {
  private static final String HEAD =
      "static double f(double[] a, double x, int n, double[][] m, String t) {\n";

  private static void assertRefused(String codes, String body) {
    assertRefused(codes, body, "");
  }

  /** Expects one diagnostic for each mark, with these codes, separated by spaces. */
  private static void assertRefused(String codes, String body, String members) {
    String marked = HEAD + body + "\n}\n" + members;
    List<String> places = places(marked);
    List<String> expected = new ArrayList<>();
    List<String> names = codes.isEmpty() ? List.of() : List.of(codes.split(" ", -1));
    for (int i = 0; i < names.size(); i++) {
      expected.add(places.get(i) + " " + names.get(i));
    }
    assertEquals(expected, Program.of(marked.replace("#", "")).refusals(), body);
  }

  private static List<String> places(String marked) {
    List<String> places = new ArrayList<>();
    // The class's own first line comes before the method.
    int line = 2;
    int column = 1;
    for (int i = 0; i < marked.length(); i++) {
      if (marked.charAt(i) == '#') {
        places.add(line + ":" + column);
      } else if (marked.charAt(i) == '\n') {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
    return places;
  }

  @Test
  void namesEachConstruct() {
    assertRefused("TRY", "#try { x = 1; } finally { x = 2; } return x;");
    assertRefused("THROW", "if (n > 2) #throw problem(); return x;");
    assertRefused("CHECKED_EXCEPTION", "if (n > 2) throw #new Exception(t); return x;");
    assertRefused("EXCEPTION_ARGUMENT", "if (n > 2) throw new AssertionError(#a); return x;");
    assertRefused(
        "NOT_ACCESSIBLE",
        "if (n > 2) throw #new Hidden(); return x;",
        "private static class Hidden extends RuntimeException { }");
    assertRefused(
        "NOT_ACCESSIBLE",
        "if (n > 2) throw #new Hidden(); return x;",
        "static class Hidden extends RuntimeException { private Hidden() { } }");
    assertRefused(
        "NOT_ACCESSIBLE",
        "E e = n > 2 ? E#.A : E.B; if (e == E.A) return 2; return x;",
        "private enum E { A, B }");
    assertRefused("SYNCHRONIZED", "#synchronized (t) { } return x;");
    assertRefused("SWITCH", "switch (#x) { default: return 1; }");
    assertRefused("CLASS_IN_METHOD", "#class Q { } return x;");
    assertRefused("SWITCH_TYPES", "return x * #switch (n) { case 1 -> 2.5f; default -> n; };");
    assertRefused("LAMBDA", "Runnable r = #() -> { }; return x;");
    assertEquals(
        List.of("3:9 LAMBDA"),
        Program.of(
                "static double f(java.util.function.DoubleUnaryOperator g, double x) {\n"
                    + "return g.applyAsDouble(x); }")
            .refusals());
    assertRefused("METHOD_REFERENCE", "Runnable r = #P::new; return x;");
    assertRefused("INSTANCEOF", "if (t #instanceof String) return 1; return x;");
    assertRefused("OBJECT_CREATION", "Object o = #new Object(); return x;");
    assertRefused("TEXT", "String s = #\"\"\"\na\"\"\"; return x;");
    assertRefused("NULL", "double[] b = #null; return x;");
    assertRefused("THIS", "Object o = #this; return x;");
    assertRefused("CLASS_LITERAL", "Object o = #P.class; return x;");
    assertRefused("ITERATION", "for (double e : #t) x += e; return x;");
    assertRefused("REFERENCE_COMPARISON", "if (a #== m[0]) return 1; return x;");
    assertRefused("REFERENCE_COMPARISON", "if (t #== \"a\") return 1; return x;");
    assertRefused("REFERENCE_COMPARISON", "if (a #!= null) return 1; return x;");
    assertRefused("CONVERSION", "Double #d = x; return d;");
    assertRefused("CAST", "return #(Double) x;");
    assertRefused("TYPE", "return -#t;");
    assertRefused("TEXT", "String s = t #+ null; return x;");
    assertRefused("", "String s = t; return x;");
  }

  @Test
  void namesWhatIsWrongWithFields() {
    assertRefused("FIELD_WRITTEN", "P.s #= 3; return x;", "static double s;");
    assertRefused("FIELD_WRITTEN", "s#++; return x;", "static double s;");
    assertRefused("STATIC_FIELD", "return #s;", "static double s;");
    assertRefused("STATIC_FIELD", "return P#.s;", "static double s;");
    assertRefused("INSTANCE_FIELD", "return #s;", "double s;");
    assertRefused("UNKNOWN_CONSTANT", "return #S;", "static final int S; static { S = 4; }");
    assertRefused(
        "UNKNOWN_CONSTANT",
        "return #T[0];",
        "static final double[] T = new double[3]; static { T[0] = 4; }");
    assertRefused(
        "UNKNOWN_CONSTANT", "return A;", "static final int A = B; static final int B = #A;");
    assertRefused(
        "CONSTANT_WRITTEN CONSTANT_WRITTEN",
        "T[0][0] #= 1; P.T[1][0]#++; return x;",
        "static final double[][] T = {{1}, {2}};");
    assertRefused(
        "UNKNOWN_CONSTANT",
        "double[] b = #T; b[0] = 1; return x;",
        "static final double[] T = {1};");
    assertRefused(
        "UNKNOWN_CONSTANT",
        "return #T[0];",
        "static final double[] T = new double[3]; static { fill(T); }"
            + "static void fill(double[] t) { t[0] = 1; }");
    assertRefused(
        "UNKNOWN_CONSTANT",
        "return P#.T[0];",
        "static final double[] T = new double[3]; static { java.util.Arrays.fill(P.T, 3); }");
    assertRefused("UNKNOWN_NAME", "return #nowhere;");
  }

  @Test
  void namesWhatIsWrongWithCalls() {
    assertRefused("UNKNOWN_METHOD", "return #nowhere(x);");
    assertRefused("RANDOM", "return Math#.random();");
    assertRefused("STRICT_MATH", "return StrictMath#.sin(x);");
    assertRefused("IMPURE", "return System#.nanoTime();");
    assertRefused("IMPURE", "System.out#.println(x); return x;");
    assertRefused("LIBRARY_METHOD", "return t#.hashCode();");
    assertRefused("LIBRARY_METHOD", "return java.util.Arrays#.hashCode(a);");
    assertRefused(
        "RECURSION", "return g(x);", "static double g(double y) { return y * #g(y - 1); }");
    assertRefused("RECURSION", "return #f(a, x, n, m, t);");
    assertRefused("INSTANCE_CALL", "return #g(x);", "double g(double y) { return y; }");
    assertRefused("NO_BODY", "return #g(x);", "static native double g(double y);");
    assertRefused("NO_VALUE", "return #g();", "static void g() { }");
  }

  @Test
  void refusesChangesOfParameters() {
    String fresh = "double[] h = new double[1]; ";
    assertRefused("PARAMETER_WRITTEN", "a[0] #= 1; return x;");
    assertRefused("PARAMETER_WRITTEN", "a[0]#++; return x;");
    assertRefused("PARAMETER_WRITTEN", "double[] row = m[1]; row[n] #+= 2; return x;");
    assertRefused("PARAMETER_WRITTEN", "m[n][1] #= 2; return x;");
    assertRefused("PARAMETER_WRITTEN", "m[n] #= new double[3]; return x;");
    assertRefused("PARAMETER_WRITTEN", fresh + "if (n > 0) h = a; h[0] #= 1; return x;");
    assertRefused(
        "PARAMETER_WRITTEN", fresh + "for (int i = 0; i < n; i++) { h[0] #= 1; h = a; } return x;");
    assertRefused("PARAMETER_WRITTEN", "double[][] b = {m[0]}; b[0][1] #= 1; return x;");
    assertRefused("PARAMETER_WRITTEN", "double[][] b = m.clone(); b[0][1] #= 1; return x;");
    assertRefused("PARAMETER_WRITTEN", "java.util.Arrays#.fill(a, 1); return x;");
    assertRefused(
        "PARAMETER_WRITTEN", "g(a); return x;", "static void g(double[] b) { b[0] #= 4; }");
  }

  @Test
  void refusesWhatAliasesWouldMakeWrong() {
    assertRefused(
        "ALIASING",
        "double[] p = {1}; double[] q = {2}; double[] r = n > 1 ? p : q; r[0] #= 2; return p[0];");
    assertRefused(
        "ALIASING",
        "double[] p = {1}; double[] q = {2}; double[] r = n > 1 ? p : q; p[0] #= 2; return r[0];");
    assertRefused(
        "ALIASING",
        "double[] z = {1, 2}; double[][] b = new double[2][]; for (int i = 0; i < 2; i++) {"
            + " b[i] = z; } b[0][0] #= 5; return b[1][0];");
    assertRefused(
        "ALIASING",
        "double[] z = {1, 2}; double[][] b = new double[2][]; for (int i = 0; i < 2; i++) {"
            + " z[0] = i; b[i] #= z; } return b[1][0];");
    assertRefused(
        "ROWS_SHARED", "double[][] b = {{1}, {2}}; b[0] = b[1]; b[0][0] #= 5; return b[1][0];");
    assertRefused(
        "ROWS_SHARED",
        "double[][] b = {{1}, {2}}; for (int i = 0; i < n; i++) { b[0][0] #+= 5; b[0] = b[1]; }"
            + " return b[1][0];");
    assertRefused(
        "ALIASING",
        "double[][] b = {{1}, {2}}; double[] r = b[n]; b[0] #= new double[1]; return r[0];");
    assertRefused(
        "ALIASING",
        "double[] p = {1}, q = p; for (int i = 0; i < n; i++) { p[0] #+= i; q = p; p = new"
            + " double[1]; if (n > 2) p = q; } return q[0];");
    assertRefused(
        "ROWS_SHARED",
        "double[] p = {1}; double[][] b = {p, p}; b[0][0] #= 3; return b[1][0] + p[0];");
  }

  @Test
  void reportsEveryStatement() {
    assertRefused(
        "TRY PARAMETER_WRITTEN NULL",
        """
        #try { } finally { }
        a[1] #= 3;
        if (n > 2) { double[] b = #null; b[1] = 2; }
        return x;
        """);
    assertRefused(
        "LAMBDA INSTANCEOF NULL",
        """
        Object y = #() -> 3;
        if (t #instanceof String) { Object o = #null; }
        return (double) y;
        """);
    assertRefused(
        "LAMBDA NULL",
        "while (n > 0) { Object y = #() -> 3; n--; double[] b = #null; x += b[0]; } return x;");
  }

  @Test
  void leadsBackToTheDifferentiableMethod() {
    Program program =
        Program.of(
            "static double f(double x) { return g(x) + g(2 * x); }\n"
                + "static double g(double y) { return y * Math.random(); }");
    List<Diagnostic> diagnostics = program.lower().diagnostics();
    assertEquals(1, diagnostics.size());
    assertEquals(
        List.of("P.java:2:15 reached from differentiable method 'f'"),
        diagnostics.get(0).notes().stream()
            .map(note -> note.position() + " " + note.message())
            .toList());
  }

  @Test
  void neverCrashes() {
    assertRefused("NUMBER_OUT_OF_RANGE", "double y = #3000000000; return y;");
    assertRefused("JUMP_TARGET", "#break;");
    assertRefused("UNASSIGNED", "double y; return #y;");
    assertRefused("OPERAND_TYPES", "return x #+ (n > 2);");
    assertRefused("CONVERSION", "boolean #b = x; return x;");
    assertRefused("CONVERSION", "int #i = n > 2; return x;");
    Stream.of("while (true) { }", "for (;;) { n++; }", "")
        .forEach(
            body ->
                assertEquals(
                    List.of("2:15 NEVER_RETURNS"), Program.of(HEAD + body + "}").refusals()));
  }
}
