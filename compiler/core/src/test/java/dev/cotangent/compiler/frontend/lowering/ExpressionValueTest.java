package dev.cotangent.compiler.frontend.lowering;

import org.junit.jupiter.api.Test;

class ExpressionValueTest extends ValueTest {
  @Test
  void evaluatesInOrder() {
    String[] bodies = {
      "double y = x; y = y + (y = 3) * y; return y;",
      "double y = x; return y + (y = 3) * y + (y += 2) / y;",
      "int k = 0; double[] a = {1, 2, 3}; a[k++] = a[k] + k; return a[0] * 100 + k;",
      "int k = 0; double[] a = {1, 2, 3}; a[k++] *= a[k]; return a[0] * 100 + k;",
      "int k = 0; double[] a = {1, 2, 3}; a[k] = k = 2; return a[0] * 100 + a[2] * 10 + k;",
      "int k = 1; k = k++ + ++k; return k + x;",
      "int k = 1; k += k++ * 2 + k; return k + x;",
      "int i = 0; int[] p = {2, 1, 0}; i = p[i] + p[p[i]]; return i + x;",
      "double[] a = {1, 2}; double[] b = a; a[0] = (a = new double[] {7, 8})[1]; "
          + "return a[0] * 100 + b[0] + x;",
      "double[] a = {1, 2}; int i = 0; a[i] += a[i = 1] * a[i]; return a[0] * 10 + a[1] + i;",
      "double a = 1, b = 2, c; c = a = b = x; return a + b + c;",
      "int i = 3; double s = i-- - --i; return s * 10 + i;",
      "double[][] m = {{1, 2}, {3, 4}}; int i = 0; m[i++][i] = i; return m[0][1] * 10 + m[1][1];",
      "int i = 5; int j = (i = 3) * i; return j;",
      "double y = x; boolean t = y > 0 && (y = 5) > 0 || (y = 7) > 0; return y + (t ? 1 : 0);",
      "int i = 0; double r = i == 0 ? i++ + 0.5 : i--; return r * 10 + i;",
      "int i = 0; boolean b = i++ == 0 & i++ == 1 | i++ == 9; return (b ? 1 : 0) + i;",
    };
    for (String body : bodies) {
      Program program = Program.of("static double f(double x) {" + body + "}");
      assertSame(program, 2.5);
      assertSame(program, -0.75);
    }
  }

  @Test
  void promotesAndNarrows() {
    String[] results = {
      "i / 3 + i % 3 + -7 / 2 + -7 % 3",
      "i * 1.5f + 0.1f",
      "(float) x * 3",
      "0.1f + x",
      "(int) x + (long) (x * 1e10) + (byte) (int) (x * 100) + (char) 65.7 + (short) 70000",
      "i << 33 | i >> 1 ^ i >>> 2",
      "-i >>> 28",
      "(long) i << 40 >> 3",
      "1 << 31L",
      "~i & 0xff",
      "Integer.MAX_VALUE + i",
      "Integer.MIN_VALUE / -1 - -2147483648",
      "Long.MIN_VALUE + -9223372036854775808L",
      "'a' + 1 + i",
      "true ? 1 : 2.0",
      "(i > 2 ? 'a' : 1) + (i > 2 ? i : 'b')",
      "i > 2 ? i : x",
      "i > 200 ? i : 1L",
      "0x1.8p1 + 0x1p-2f + 1e-3 + .5 + 5.f + 1_000 + 0b1010 + 017 + 0xFFFF_FFFF + 0x7fL + 1D + 2d",
      "0x80000000 + -0x80000000 + 037777777777",
      "-0.0 + 0.0 * -1 + 1 / -0.0",
      "x % 0.7 + -x % 0.7 + i % 0.3f",
      "+i - -i + ~~i",
      "(float) 1e-50 + (float) 1e50 + (int) Double.NaN + (long) Double.POSITIVE_INFINITY",
      "(byte) 300 + (byte) i + (char) -1 + (short) x",
      "1 / 3f * 3 + 1 / 3d * 3 + 1 / 3 * 3",
      "Math.PI + Math.E + Double.MIN_VALUE + Float.MAX_VALUE + Byte.MAX_VALUE +"
          + " Character.MAX_VALUE",
      "i == 3.0 ? 1 : 2",
      "(i & 1) == 1 ? x : -x",
    };
    for (String result : results) {
      Program program = Program.of("static double f(double x, int i) { return " + result + "; }");
      assertSame(program, 2.5, 3);
      assertSame(program, -1e9, -17);
    }
  }

  @Test
  void narrowsInCompoundAssignments() {
    String[] bodies = {
      "int i = 7; i += 3.7; i *= 1.5; i -= x; i /= 0.3; return i;",
      "byte b = 100; b += 100; b *= 3; b >>= 1; b >>>= 1; b++; return b;",
      "byte b = -1; b >>>= 1; return b;",
      "char c = 'a'; c += 1; c++; c *= 2; --c; return c;",
      "short s = Short.MAX_VALUE; s++; s -= 0.5; return s;",
      "long l = 1; l <<= 40; l += 0.5; l ^= 5; l |= 3; l &= ~1; l %= 1000; return l;",
      "float g = 0.1f; g += 0.2; g *= x; g /= 3; g++; return g;",
      "int i = 1; i <<= 3L; i >>= 1; return i;",
      "boolean b = true; b &= x > 0; b |= x > 5; b ^= true; return b ? 1 : 2;",
      "double d = x; d++; ++d; d--; d %= 1.5; return d;",
      "int i = 'x'; i -= 'a'; return i;",
      "byte b = 10; final byte c = 20; b = c; short s = b; int[] a = {b, s, c, 'c'}; "
          + "return a[0] + a[1] + a[2] + a[3];",
      "float[] a = {1, 2.5f, 'a'}; a[1] += x; a[0]++; return a[0] + a[1] + a[2];",
      "byte[] a = {1, 2}; a[0] += 300; a[1] -= 5; return a[0] + a[1];",
      "char[] a = new char[2]; a[0] += 70000; a[1]--; return a[0] + a[1];",
    };
    for (String body : bodies) {
      Program program = Program.of("static double f(double x) {" + body + "}");
      assertSame(program, 2.5);
      assertSame(program, -3.7e3);
    }
  }

  @Test
  void choosesOverloadsOfMathAsJavaDoes() {
    String[] results = {
      "Math.abs(i) + Math.abs((long) i) + Math.abs((float) x) + Math.abs(x)",
      "Math.max(i, 2) + Math.max(i, 2L) + Math.max(i, 2.5f) + Math.max(x, i)",
      "Math.min(b, c) + Math.min('a', b)",
      "Math.signum(i) + Math.signum(x) + Math.signum(0.1f)",
      "Math.ulp(i) + Math.ulp(x) + Math.ulp(0.1f)",
      "Math.copySign(i, -1) + Math.copySign(0.1f, x)",
      "Math.round(i) + Math.round(x) + Math.round(2.5f) + Math.round(16777217)",
      "Math.nextUp(i) + Math.nextUp(x) + Math.nextDown(0.1f) + Math.nextAfter(i, 2)"
          + " + Math.nextAfter(0.1f, x) + Math.nextAfter(x, i)",
      "Math.scalb(i, 2) + Math.scalb(x, -3) + Math.scalb(0.1f, b)",
      "Math.fma(i, 2, 3) + Math.fma(x, 2, 3) + Math.fma(0.1f, 0.2f, 3)",
      "Math.getExponent(i) + Math.getExponent(x)",
      "Math.floorDiv(i, 2) + Math.floorDiv(7L, i) + Math.floorMod(i, 5) + Math.floorMod(7L, i)"
          + " + Math.floorMod(7L, 3L)",
      "Math.addExact(i, 2) + Math.subtractExact(3L, i) + Math.multiplyExact(5L, i)",
      "Math.incrementExact(i) + Math.decrementExact(3L) + Math.negateExact(i) + Math.absExact(i)",
      "Math.toIntExact(i) + Math.multiplyFull(i, i) + Math.multiplyHigh(i, 1L << 60)",
      "Math.sin(i) + Math.pow(x, i) + Math.hypot(i, c) + Math.atan2(b, x) + Math.IEEEremainder(i,"
          + " 2)",
      "Math.toRadians(x) + Math.toDegrees(i) + Math.cbrt(x) + Math.rint(x) + Math.floor(x)"
          + " + Math.ceil(x)",
      "Math.exp(0.1f) + Math.expm1(x / 1e9) + Math.log1p(3) + Math.log10(7) + Math.sqrt(2f)",
      "Double.isNaN(x) || Float.isInfinite(0.1f) || !Double.isFinite(x / 0) ? 1 : 2",
      "Integer.max(i, 3) + Double.sum(x, i) + Long.min(i, 4) + Float.sum(0.1f, i)",
    };
    for (String result : results) {
      Program program =
          Program.of("static double f(double x, int i, byte b, char c) { return " + result + "; }");
      assertSame(program, 2.5, 3, (byte) -4, 'd');
      assertSame(program, -1e9, -17, (byte) 77, 'A');
    }
    assertSame(
        "static double f(double x, int i) { return Math.addExact(Integer.MAX_VALUE, i); }", 1.0, 1);
    assertSame("static double f(double x, int i) { return i / (i - i); }", 1.0, 1);
    assertSame("static double f(double x, int i) { int k = i % 0; return x; }", 1.0, 1);
  }

  @Test
  void followsStaticImports() {
    assertSame(
        Program.ofFile(
            "import static java.lang.Math.*; class P { static double f(double x)"
                + " { return sin(x) + PI * max(1, 2) + E; } }"),
        0.5);
  }

  @Test
  void readsConstants() {
    assertSame(
        "static final double A = 2.0 / 3, B = A * Math.sqrt(2); static final int N = 3;"
            + "static final double[] T = {1, A, B}; static final double[][] M = {{1, 2}, {3}};"
            + "static double f(double x) { double s = 0; for (int i = 0; i < N; i++) s += T[i] * x;"
            + " return s + M[1][0] + P.B + P.T.length + M[0].length + Q.C; }"
            + "static class Q { static final double C = A + 1; }",
        0.5);
  }

  @Test
  void handlesLongAndDeepExpressions() throws InterruptedException {
    String sum = "x" + " + x * 2".repeat(1400);
    String parentheses = "(".repeat(900) + "x" + ")".repeat(900);
    String calls = "Math.sin(".repeat(200) + "x" + ")".repeat(200);
    String helpers = "g(".repeat(200) + "x" + ")".repeat(200);
    Runnable test =
        () -> {
          for (String result : new String[] {sum, parentheses, calls, helpers}) {
            Program program =
                Program.of(
                    "static double g(double x) { return x + 1; }"
                        + "static double f(double x) { return "
                        + result
                        + "; }");
            program.graph();
          }
        };
    Throwable[] failure = new Throwable[1];
    Thread deep = new Thread(null, test, "deep", 1L << 29);
    deep.setUncaughtExceptionHandler((thread, thrown) -> failure[0] = thrown);
    deep.start();
    deep.join();
    if (failure[0] != null) {
      throw new AssertionError(failure[0]);
    }
  }
}
