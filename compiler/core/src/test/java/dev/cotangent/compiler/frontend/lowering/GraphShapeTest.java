package dev.cotangent.compiler.frontend.lowering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.Loop;
import dev.cotangent.compiler.graph.Node;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How graphs look: counted loops where possible, branches without leftovers, the user's names. */
class GraphShapeTest {
  private static void assertGraph(String members, String... lines) {
    assertEquals(String.join("\n", lines) + "\n", Program.of(members).print());
  }

  @Test
  void countsAndNames() {
    assertGraph(
        "static double f(double[] w, double b) { double sum = b;"
            + " for (int i = 0; i < w.length; i++) { sum += w[i] * w[i]; } return sum; }",
        "graph(double[] w, double b)",
        "  int t1 = length(w)  [pinned]",
        "  for int i = 0; < t1; += 1 carrying (double sum) = (b)",
        "    double t2 = load(w, i)  [pinned]",
        "    double t3 = t2 * t2",
        "    double sum#2 = sum + t3",
        "    next sum#2",
        "  as double sum#3",
        "  return sum#3");
  }

  @Test
  void putsWhatFollowsAnEarlyReturnIntoTheOtherArm() {
    assertGraph(
        "static double f(double x) { if (x < 0) { return -x; } double y = x * x; return y; }",
        "graph(double x)",
        "  boolean t1 = x < 0.0",
        "  if t1",
        "    double result = -x",
        "    give result",
        "  else",
        "    double y = x * x",
        "    give y",
        "  as double result#2",
        "  return result#2");
  }

  @Test
  void carriesWhatDiffersOnly() {
    assertGraph(
        "static double dot(double[] a, double[] b) { double s = 0; for (int i = 0; i < a.length;"
            + " i++) s += a[i] * b[i]; return s; }static double f(double[] w, int n) { double[] v ="
            + " w.clone(); double[] u = new double[n]; for (int k = 0; k < n; k++) { u[k] = dot(v,"
            + " w); } return u[0]; }",
        "graph(double[] w, int n)",
        "  double[] v = copy(w)  [pinned]",
        "  double[] u = new(n)  [pinned]",
        "  for int k = 0; < n; += 1 carrying (double[] u#2) = (u)",
        "    int t1 = length(v)  [pinned]",
        "    for int i = 0; < t1; += 1 carrying (double s) = (0.0)",
        "      double t2 = load(v, i)  [pinned]",
        "      double t3 = load(w, i)  [pinned]",
        "      double t4 = t2 * t3",
        "      double s#2 = s + t4",
        "      next s#2",
        "    as double s#3",
        "    double[] u#3 = store(u#2, k, s#3)  [pinned]",
        "    next u#3",
        "  as double[] u#4",
        "  double result = load(u#4, 0)  [pinned]",
        "  return result");
  }

  @Test
  void carriesTheContentsOfReferencesThatChange() {
    assertGraph(
        "static double f(double[] x, int n) { double[] h = x;"
            + " for (int l = 0; l < n; l++) { h = new double[] {h[1], h[0]}; } return h[0]; }",
        "graph(double[] x, int n)",
        "  for int l = 0; < n; += 1 carrying (double[] h) = (x)",
        "    double[] t1 = new(2)  [pinned]",
        "    double t2 = load(h, 1)  [pinned]",
        "    double[] t3 = store(t1, 0, t2)  [pinned]",
        "    double t4 = load(h, 0)  [pinned]",
        "    double[] h#2 = store(t3, 1, t4)  [pinned]",
        "    next h#2",
        "  as double[] h#3",
        "  double result = load(h#3, 0)  [pinned]",
        "  return result");
  }

  @Test
  void selectsBetweenPlainValuesAndBranchesOtherwise() {
    assertGraph(
        "static double f(double x, double y) { double m = x > y && x > 1 ? x : y;"
            + " return m > 2 ? Math.log(m) : m; }",
        "graph(double x, double y)",
        "  boolean t1 = x > y",
        "  boolean t2 = x > 1.0",
        "  boolean t3 = t1 & t2",
        "  double m = t3 ? x : y",
        "  boolean t4 = m > 2.0",
        "  if t4",
        "    double t5 = Math.log(m)",
        "    give t5",
        "  else",
        "    give m",
        "  as double result",
        "  return result");
  }

  @Test
  void recognisesCountedLoops() {
    List<String> counted =
        List.of(
            "for (int i = 0; i < n; i++)",
            "for (int i = n - 1; i >= 0; --i)",
            "for (int i = n; 0 < i; i -= 2)",
            "for (int i = 1; i <= w.length - 1; i = i + 3)",
            "for (int i = 0; i != w.length; i += 1)",
            "for (int i = 0, j = n; i < Math.min(n, m.length); i++, j--)",
            "for (int i = 0; i < m[0].length; i++)",
            "for (double e : w)");
    for (String head : counted) {
      assertTrue(loop(head + " s += n;").isCounted(), head);
    }
    List<String> others =
        List.of(
            "for (int i = 0; i < n; i++) n--;",
            "for (int i = 0; i < n; i++) i++;",
            "for (int i = 0; i < n; i++) if (s > 3) break;",
            "for (int i = 0; i < n; i += n) s++;",
            "for (int i = 0; i < n / 2.0; i++) s++;",
            "for (int i = 0; i != n; i++) s++;",
            "for (int i = 0; i < n; i--) s++;",
            "for (long i = 0; i < n; i++) s++;",
            "for (int i = 0; i < n && s < 5; i++) s++;",
            "for (int i = 0; i < t[0].length; i++) t[0] = new double[n];");
    for (String statement : others) {
      assertTrue(!loop(statement).isCounted(), statement);
    }
  }

  private static Loop loop(String statement) {
    Program program =
        Program.of(
            "static double f(double[] w, double[][] m, int n) { double s = 0;"
                + " double[][] t = new double[2][2]; "
                + statement
                + " return s; }");
    return program.graph().nodes().stream()
        .filter(Loop.class::isInstance)
        .map(Loop.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void knowsTheLineOfEveryOperation() {
    Program program =
        Program.of(
            "static double f(double x) {\n  double y = Math.sin(x)\n      + Math.cos(x);\n"
                + "  return g(y);\n}\nstatic double g(double z) {\n  return z / 2;\n}");
    List<String> lines = program.graph().nodes().stream().map(GraphShapeTest::describe).toList();
    assertEquals(List.of("SIN P.java:3", "COS P.java:4", "ADD P.java:4", "DIVIDE P.java:8"), lines);
  }

  private static String describe(Node node) {
    return ((Apply) node).operator() + " " + node.origin().file() + ":" + node.origin().line();
  }
}
