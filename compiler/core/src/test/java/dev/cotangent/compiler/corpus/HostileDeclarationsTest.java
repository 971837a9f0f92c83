package dev.cotangent.compiler.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cotangent.compiler.corpus.InMemoryCompiler.CompiledClasses;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Members, annotations and rules that are refused, each with all of its codes, or just not. */
class HostileDeclarationsTest {
  private static final Pattern CODE = Pattern.compile("\\[COT-(\\d+)\\]");

  private static Pipeline.Outcome compile(String members) {
    return Pipeline.run(Map.of("hostile.Refused", source(members)));
  }

  private static String source(String members) {
    return "package hostile;\n\nimport dev.cotangent.*;\n\nclass Refused {\n" + members + "\n}\n";
  }

  private static String codes(Pipeline.Outcome outcome) {
    List<String> codes =
        outcome.messages().stream()
            .flatMap(message -> CODE.matcher(message).results())
            .map((MatchResult match) -> match.group(1))
            .toList();
    return String.join(" ", codes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          0201 | `static void h(double[] q) { q[0] *= 2; }
                 @Differentiable static double f(double[][] x) { h(x[1]); return x[1][0]; }`
          0201 | `@Differentiable static double f(double[] x, int n) {
                   for (double[] t = x; n > 0; n--) { t[0] += 1; }
                   return x[0];
                 }`
          0201 | `record P(double[] a) { }
                 @Differentiable static double f(P p) { p.a()[0] = 2; return p.a[0]; }`
          0201 | `final double[] w = {1, 2};
                 @Differentiable(wrt = "x") double f(double x) { w[0] = x; return w[0]; }`
          0201 | `@Differentiable static double f(double[] x, int[] p) { p[0] = 1; return x[p[0]]; }`
          0201 | `static double g(int[] p) { p[0]++; return p[0]; }
                 @Differentiable static double f(double[] x, int[] p) { return x[0] * g(p); }`
          0203 | `static int c;
                 @Differentiable static double f(double x) { c++; return x; }`
          0206 | `static final double[] T = {1, 2};
                 @Differentiable static double f(double x) { double[] t = T; t[0] = x; return t[0]; }`
          0206 | `static final double A = B2.B;
                 static final class B2 { static final double B = A + 1; }
                 @Differentiable static double f(double x) { return x * B2.B; }`
          0208 | `@Differentiable static double f(double[] x) {
                   double[] t = {1, 2};
                   double[][] m = {t, t};
                   m[0][0] = x[0];
                   return m[1][0];
                 }`
          0208 | `@Differentiable static double f(double[] x, int i, int j) {
                   double[][] m = new double[2][2];
                   m[i] = m[j];
                   m[i][0] = x[0];
                   return m[j][0];
                 }`
          0213 | `static double h(double x) { return x * Math.random(); }
                 @Differentiable static double f(double x) { return h(x); }`
          0213 | `static final double Z = Math.random();
                 @Differentiable static double f(double x) { return x * Z; }`
          0215 | `static double g(double x) { return x > 0 ? g(x - 1) * x : x; }
                 @Differentiable static double f(double x) { return g(x); }`
          0215 | `static double g(double x, int n) { return n > 0 ? g(x, n - 1) * x : x; }
                 @Differentiable static double f(double x, int n) { return g(x, n); }`
          0218 | `static class Q { double v(double x) { return x; } }
                 @Differentiable static double f(Q s, double x) { return s.v(x); }`
          0218 | `double v(double x) { return x; }
                 @Differentiable double f(double x) { return v(x); }`
          """)
  void changesWhatItMustNotOrCallsWhatIsNotCertain(String codes, String members) {
    assertRefused(codes, members);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          0010 | `@Differentiable(wrt = "y") static double f(double x) { return x; }`
          0011 | `@Differentiable(wrt = {"x", "x"}) static double f(double x) { return x; }`
          0012 | `@Differentiable(wrt = "n") static double f(double x, int n) { return x; }`
          0014 | `@Differentiable static int f(double x) { return (int) x; }`
          0014 | `@Differentiable static void f(double x) { }`
          0015 | `@Differentiable(wrt = "this.w") static double f(double x) { return x; }`
          0019 | `@Differentiable(derivatives = {}) static double f(double x) { return x; }`
          0022 | `@Differentiable static native double f(double x);`
          0023 0025 | `@Differentiable static <T> double f(T t, double x) { return x; }`
          0025 | `@Differentiable static double f(java.util.List<Double> x, double y) {
                   return x.get(0) * y;
                 }`
          0025 | `@Differentiable static double f(Object o, double x) {
                   return switch (o) { default -> x; };
                 }`
          0025 | `interface S { double v(double x); }
                 @Differentiable static double f(S s, double x) { return s.v(x); }`
          0025 | `record Node(double v, Node next) { }
                 @Differentiable static double f(Node n) { return n.v * n.v; }`
          0025 | `record Node(double v, Node[] kids) { }
                 @Differentiable static double f(Node n) { return n.v * n.kids[0].v; }`
          0031 | `@Differentiable(name = "class") static double f(double x) { return x; }`
          0031 | `@Differentiable(name = "a b") static double f(double x) { return x; }`
          0033 | `final double w = 2;
                 @Differentiable(wrt = {"this.w", "w"}) double f(double w) { return w * this.w; }`
          """)
  void asksForWhatThereIsNot(String codes, String members) {
    assertRefused(codes, members);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          0005 | `@Differentiable static double f(double x) { enum E { A } return x * E.A.ordinal(); }`
          0102 | `@Differentiable static double f(double x) { if (x < 0) throw null; return x * x; }`
          0105 | `@Differentiable static double f(double x) {
                   class L { static double g(double y) { return y * y; } }
                   return L.g(x);
                 }`
          0105 | `@Differentiable static double f(double x) {
                   record P(double a) { }
                   return new P(x).a() * x;
                 }`
          0110 0102 | `@Differentiable static double f(double x) {
                   RuntimeException e = new RuntimeException();
                   if (x < 0) throw e;
                   return x;
                 }`
          0112 | `@Differentiable static double f(double x)[] { return null; }`
          0112 | `@Differentiable static double[] f(double x) { return null; }`
          0120 | `@Differentiable static double f(float[] x, double[] y) {
                   float[] z = x;
                   Object o = y;
                   return z[0];
                 }`
          0128 | `@Differentiable static double f(double x) {
                   for (;;) { if (x > 100) { throw new IllegalStateException(); } x *= 2; }
                 }`
          0128 | `@Differentiable static double f(double x) {
                   throw new UnsupportedOperationException("no");
                 }`
          0140 | `@Differentiable static double f(double[] x) throws Exception {
                   if (x.length == 0) throw new Exception("e");
                   return x[0];
                 }`
          0210 | `@Differentiable static double f(double[] x) {
                   java.util.Arrays.sort(x.clone());
                   return x[0];
                 }`
          0210 | `@Differentiable static double f(double[] x) {
                   return new Object() { double q() { return x[0]; } }.q();
                 }`
          0210 | `@Differentiable static double f(double x) { return RefusedGradient.f(x).gradX(); }`
          0211 | `@Differentiable static double f(double x) {
                   if (x < 0) throw new IllegalArgumentException(String.format("%f", x));
                   return x * x;
                 }`
          0211 | `@Differentiable static double f(double x) {
                   long h = 0;
                   for (char c : "abc".toCharArray()) h += c;
                   return x * h;
                 }`
          0211 | `@Differentiable static double f(double x, String s) {
                   return x * s.length() * s.indexOf("a");
                 }`
          0211 | `@Differentiable static double f(double x) { return x * Integer.parseInt("12"); }`
          0211 | `@Differentiable static double f(double x) { return Double.parseDouble("" + x); }`
          0211 | `@Differentiable static double f(double[] x) { return x.hashCode() * x[0]; }`
          0110 0211 0211 | `@Differentiable static double f(double x) {
                   StringBuilder b = new StringBuilder();
                   b.append(x);
                   return b.length() * x;
                 }`
          """)
  void saysWhatIsNotKnownHere(String codes, String members) {
    assertRefused(codes, members);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          0404 0416 | `static double s(double[] x) { return x[0]; }
                 @Pullback(of = "s") static void d(double[] x, double r, double c, double xg) { }
                 @Differentiable static double f(double[] x) { return s(x); }`
          0404 0416 | `static double s(double[] x) { return x[0]; }
                 @Pullback(of = "s") static void d(double[] x, double r, double[] xg) { }
                 @Differentiable static double f(double[] x) { return s(x); }`
          0405 0416 | `static double s(double x) { return x; }
                 @PartialDerivative(of = "s", wrt = "x") static float d(double x) { return 1; }
                 @Differentiable static double f(double x) { return s(x); }`
          0406 0416 | `static double s(double x) { return x; }
                 @PartialDerivative(of = "s", wrt = "y") static double d(double x) { return 1; }
                 @Differentiable static double f(double x) { return s(x); }`
          0407 0416 | `static double s(int n) { return n; }
                 @PartialDerivative(of = "s", wrt = "n") static double d(int n) { return 1; }
                 @Differentiable static double f(double x) { return s(3) * x; }`
          0408 0416 | `static double s(double x) { return x; }
                 @Pullback(of = "s") double d(double x, double r, double c, double[] xg) { return 1; }
                 @Differentiable static double f(double x) { return s(x); }`
          0410 0416 | `static double s(double x) { return x; }
                 @PartialDerivative(of = "s", wrt = "x") static double d(double x) { return 1; }
                 @PartialDerivative(of = "s", wrt = "x") static double e(double x) { return 1; }
                 @Differentiable static double f(double x) { return s(x); }`
          0413 0416 | `static void s(double[] x) { x[0] = 1; }
                 @Pullback(of = "s") static void d(double[] x, double[] xg) { }
                 @Differentiable static double f(double[] x) {
                   double[] y = x.clone();
                   s(y);
                   return y[0];
                 }`
          0415 | `static double s(double x, double y) { return x; }
                 @PartialDerivative(of = "s", wrt = "x") static double d(double x, double y) { return 1; }
                 @Differentiable static double f(double x) { return s(x, x); }`
          """)
  void rulesThatDoNotFitAreNotUsed(String codes, String members) {
    assertRefused(codes, members);
  }

  private static void assertRefused(String codes, String members) {
    Pipeline.Outcome outcome = compile(members);
    assertEquals(codes, codes(outcome), () -> String.join("\n", outcome.messages()));
    assertTrue(outcome.generated().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          0403 | `@Pullback(of = "nope") static void d(double x, double r, double c, double[] xg) { }`
          0403 | `@PartialDerivative(of = "", wrt = "") static double d(double x) { return 1; }`
          0402 0402 0412 | `@PartialDerivative(of = "#", wrt = "x") static double d(double x) { return 1; }
                 @Pullback(of = "a.b.C#") static void e() { }
                 @Pullback(of = "java.lang.String#length") static void g(double a) { }`
          """)
  void rulesForNothingLeaveOtherMethodsAlone(String codes, String members) {
    Pipeline.Outcome outcome =
        compile(members + "\n@Differentiable static double f(double x) { return x * x; }");
    assertEquals(codes, codes(outcome), () -> String.join("\n", outcome.messages()));
    assertEquals(1, outcome.generated().size());
  }

  @Test
  void overloadsAreGeneratedUnderTheNamesOfConstants() throws ReflectiveOperationException {
    String members =
        """
        static final String NAME = "q" + 1;
        static final String X = "x";
        @Differentiable static double g(double x) { return x * x; }
        @Differentiable(name = "gg") static double g(double x, double y) { return g(x) * g(y); }
        @Differentiable(name = NAME, wrt = {Refused.X}) static double f(double x) { return x * x; }
        """;
    Map<String, String> generated = compile(members).generated();
    Map<String, String> sources = Map.of("hostile.Refused", source(members));
    CompiledClasses originals = InMemoryCompiler.compile(sources, null, false);
    Class<?> type =
        InMemoryCompiler.compile(generated, originals, true).loadClass("hostile.RefusedGradient");
    Method overload = type.getDeclaredMethod("gg", double.class, double.class);
    assertEquals("Gg", overload.getReturnType().getSimpleName());
    overload.setAccessible(true);
    Object result = overload.invoke(null, 2.0, 3.0);
    assertEquals(36.0, call(result, "gradX", overload.getReturnType()));
    assertEquals(24.0, call(result, "gradY", overload.getReturnType()));
    assertEquals("Q1", type.getDeclaredMethod("q1", double.class).getReturnType().getSimpleName());
  }

  private static Object call(Object result, String name, Class<?> type)
      throws ReflectiveOperationException {
    Method method = type.getDeclaredMethod(name);
    method.setAccessible(true);
    return method.invoke(result);
  }
}
