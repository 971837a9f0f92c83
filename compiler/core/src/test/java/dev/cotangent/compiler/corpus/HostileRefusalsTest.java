package dev.cotangent.compiler.corpus;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no function of its parameters, or no Java that can be differentiated, and its code. */
class HostileRefusalsTest {
  private static final String MEMBERS =
      """
        static double state = 1;
        private static final double[] S = {1};
        static void put(double[] t, double v) { t[0] = v; }
        static double[] same(double[] t) { return t; }
        static double again(double v, int d) { return d == 0 ? v : again(v * v, d - 1); }
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "0204 | return x * state;",
        "0203 | state = x; return x;",
        "0202 | S[0] = x; return x;",
        "0206 | double[] t = S; t[0] = x; return x;",
        "0206 | put(S, x); return x;",
        "0213 | return x * Math.random();",
        "0212 | return x * System.nanoTime();",
        "0212 | return x + System.currentTimeMillis() * 0;",
        "0212 | System.out.println(x); return x;",
        "0201 | a[0] = x; return a[0];",
        "0201 | a[0]++; return a[0];",
        "0201 | return x * (a[n] += x);",
        "0201 | k[0] = 3; return x * k[0];",
        "0201 | m[0] = a; return m[0][0];",
        "0201 | double[] b = a; b[0] = x; return a[0];",
        "0201 | double[] b = same(a); b[0] = x; return b[0];",
        "0201 | double[] b = n > 0 ? a : new double[2]; b[0] = x; return b[0];",
        "0201 | double[] b = {1}; for (int i = 0; i < n; i++) { b[0] = x; b = a; } return b[0];",
        "0201 | double[] r = m[0]; r[0] = x; return m[0][0];",
        "0201 | double[][] q = new double[1][]; q[0] = m[0]; q[0][0] = x; return m[0][0];",
        "0201 | double[][] c = m.clone(); c[0][0] = x; return c[0][0];",
        "0201 | double[] t = a; a = m[0]; m[0] = t; return a[0];",
        "0201 | put(a, x); return a[0];",
        "0201 | put(m[n], x); return a[0];",
        "0201 | System.arraycopy(m[0], 0, a, 0, 1); return a[0];",
        "0201 | java.util.Arrays.fill(a, x); return a[0];",
        "0215 | return again(x, n);",
        "0107 | java.util.function.DoubleUnaryOperator f = t -> t; return f.applyAsDouble(x);",
        "0211 | return java.util.Arrays.stream(a).sum();",
        "0211 | return Double.longBitsToDouble(Double.doubleToLongBits(x));",
        "0211 | return x * java.util.Arrays.hashCode(a);",
        "0211 | return x * Thread.activeCount();",
        "0120 | Double d = x; return d * d;",
        "0101 | try { return a[n]; } catch (RuntimeException e) { return x; }",
        "0103 | synchronized (a) { return x; }",
        "0110 | StringBuilder b = new StringBuilder(); return x;",
        "0112 | double[] b = null; if (n > 0) { b = a; } return b[0];",
        "0117 | return a == null ? x : a[0];",
        "0117 | double[] b = a; return b == a ? x : 2 * x;",
        "0119 | return (double) (Object) x;",
        "0105 | class Q { } return x;",
        "0128 | while (true) { x = x * 1.5; }",
        "0209 | return x * y;",
        "0210 | return Math.sine(x);",
        "0005 | return x * ;",
      })
  void isRefused(String code, String body) {
    String method =
        "  @Differentiable\n"
            + "  static double f(double x, int n, double[] a, double[][] m, int[] k) {\n    ";
    String source =
        "package hostile;\n\nimport dev.cotangent.Differentiable;\n\nfinal class Refused {\n"
            + MEMBERS
            + method
            + body
            + "\n  }\n}\n";
    Pipeline.Outcome outcome = Pipeline.run(Map.of("hostile.Refused", source));
    assertTrue(
        outcome.messages().stream().anyMatch(message -> message.contains("[COT-" + code + "]")),
        () -> "not refused: " + outcome.messages());
    assertTrue(outcome.generated().isEmpty());
  }
}
