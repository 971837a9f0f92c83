package dev.cotangent.compiler.frontend.lowering;

import org.junit.jupiter.api.Test;

class ControlFlowValueTest extends ValueTest {
  private static final double[][] ARRAYS = {
    {}, {1.5}, {3, -1, 2}, {-2, 0.5, 7, 7, -9, 4, 1e3, 0.25, -0.125}
  };

  private static void assertSameForArrays(String... bodies) {
    for (String body : bodies) {
      Program program = Program.of("static double f(double[] a, int n) {" + body + "}");
      for (double[] array : ARRAYS) {
        assertSame(program, array, array.length);
        assertSame(program, array, 2);
      }
    }
  }

  @Test
  void countsInEveryWay() {
    assertSameForArrays(
        "double s = 0; for (int i = 0; i < a.length; i++) s += a[i]; return s;",
        "double s = 0; for (int i = a.length - 1; i >= 0; i--) s = s / 2 + a[i]; return s;",
        "double s = 0; for (int i = a.length; i-- > 0; ) s = s / 2 + a[i]; return s;",
        "double s = 0; for (int i = 1; i <= n; i += 2) s += i; return s;",
        "double s = 0; for (int i = 0; n > i; i = i + 3) s += i; return s;",
        "double s = 0; for (int i = n; i > -5; i -= 2) s = s * 0.5 + i; return s;",
        "double s = 0; for (int i = 0; i != a.length; i++) s += a[i]; return s;",
        "double s = 0; int i; for (i = 0; i < a.length; i++) s += a[i]; return s + i;",
        "double s = 0; for (int i = 0, j = a.length - 1; i < j; i++, j--) s += a[i] * a[j];"
            + " return s;",
        "double s = 0; for (int i = 0, k = 1; i < n; k += i, i++) s += k; return s;",
        "double s = 0; for (int i = 0, k = 1; i < n; i++, k += i) s += k; return s;",
        "double s = 0; for (int i = 1; i < n * 10; i *= 2) s += i; return s;",
        "double s = 0; for (double t = 0; t < 1; t += 0.1) s += t * n; return s;",
        "double s = 0; for (int i = 0; i < n; i++) { s += i; n--; } return s;",
        "double s = 0; for (int i = 0; i < n; i++) { s += i; if (i % 2 == 0) i++; } return s;",
        "double s = 0; int c = 2; for (int i = 0; i < n; i += c) s += i; return s;",
        "double s = 0; int c = 1; for (int i = 0; i < n * 3; i += c) { s += i; c++; } return s;",
        "double s = 0; for (int i = 0; i < Math.min(n, a.length); i++) s += a[i]; return s;",
        "double s = 0; for (int i = 0; i < n; i++) for (int j = 0; j < i; j++)"
            + " for (int k = j; k <= i; k++) s += i * j - k; return s;",
        "double s = 0; for (byte i = 0; i < n; i++) s += i; return s;",
        "double s = 0; for (long i = 0; i < n; i++) s += i; return s;",
        "double s = 0; int i = 0; for (; i < n; ) { s += i; i++; } return s + i;",
        "double s = 0; for (int i = 0; i < n / 2.0; i++) s += i; return s;",
        "double s = 0; for (int i = 0; i < n; s += 2, i++) s += i; return s;",
        "int k = 0; for (int i = 0; i < n; i++) k = i; return k;");
  }

  @Test
  void repeatsWhileConditionsHold() {
    assertSameForArrays(
        "double s = 1; while (s < 100) s *= 2 + n; return s;",
        "double s = 0; int i = 0; while (i < a.length && a[i] > -5) s += a[i++]; return s + i;",
        "double s = 0; int i = 0; while (i++ < n) s += i; return s * 10 + i;",
        "double s = 0; int i = 0; do { s += i; i += 2; } while (i < n); return s;",
        "double s = 0; int i = 0; double t; do { t = i * 2; s += t; } while (++i < n); return s +"
            + " t;",
        "double x = 2, d; while ((d = (x * x - 2) / (2 * x)) > 1e-12) x -= d; return x + d;",
        "double x; int i = 0; while (true) { x = i * 1.5; if (x > n) break; i++; } return x;",
        "double x; int i = 0; for (;;) { x = i * 1.5; if (x > n) break; i++; } return x + i;",
        "int i = 0; while (true) { if (i > n) return i * 2; i++; }",
        "int i = 10; while (i > n) { int j = i; while (j > 0) { j -= 3; i--; } } return i;",
        "int lo = 0, hi = 100; while (hi - lo > 1) { int mid = (lo + hi) >>> 1;"
            + " if (mid * mid <= n * 10) lo = mid; else hi = mid; } return lo;");
  }

  @Test
  void branches() {
    assertSameForArrays(
        "double s; if (n > 2) s = 1; else s = 2; return s;",
        "double s; if (n > 2) { s = 1; } else if (n > 1) { s = 2; } else { s = 3; } return s;",
        "double s = 0; if (n > 1) { double t = n; s += t; if (t > 2) s *= t; } return s;",
        "double s = n > 2 ? a[0] : -1; return s;",
        "double s = n > 0 && a.length > 0 && a[0] > 1 || n == 2 ? 1 : 2; return s;",
        "double s = 0; for (double e : a) s += e > 0 ? e : e < -1 ? -e : 0.5; return s;",
        "boolean p = n > 2, q = !p; boolean r = p ^ q & p | q == p; return (r ? 1 : 0) + (q ? 2 :"
            + " 4);",
        "final int k = 3; if (k > 2) return n; return -n;",
        "double s = n; if (n > 2) { s = s + 1; } else { s = s + 1; } return s;",
        "double s = 1; if (n > 100) s = a[1000]; return s;");
  }

  @Test
  void returnsFromAnywhere() {
    assertSameForArrays(
        "if (n == 0) return -1; if (n == 1) { return a[0]; } double s = 2; return s * n;",
        "if (n > 2) return 1; else if (n > 1) return 2; return 3;",
        "if (n > 2) { if (n > 5) return 9; } else { if (n < 1) return 8; } return 7;",
        "for (int i = 0; i < a.length; i++) if (a[i] < 0) return i; return -1;",
        "for (double e : a) { if (e == 7) return e * 2; } return -1;",
        "for (int i = 0; i < n; i++) for (int j = 0; j < i; j++) if (i * j == 6) return i * 10 + j;"
            + " return -1;",
        "int i = 0; while (true) { for (int j = 0; ; j++) { if (j > i) break; if (i + j > n)"
            + " return i * 100 + j; } i++; }",
        "double s = 0; for (double e : a) { s += e; if (s > 8) return s; s += 1; } s *= 2; return"
            + " s;",
        "double s = 0; do { s += 1; if (s > n) return -s; } while (s < 3); return s;",
        "if (n > 1) { double t = a.length; if (t > 4) return t; n += 10; } n += 1; return n;",
        "{ if (n > 1) return 5; } return 6;");
  }

  @Test
  void breaksAndContinues() {
    assertSameForArrays(
        "double s = 0; for (double e : a) { if (e < 0) continue; s += e; } return s;",
        "double s = 0; for (int i = 0; i < n; i++) { if (i == 2) continue; s += i; } return s;",
        "double s = 0; for (int i = 0; i < a.length; i++) { if (a[i] < 0) break; s += a[i]; }"
            + " return s;",
        "int i; for (i = 0; i < a.length; i++) { if (a[i] < 0) break; } return i;",
        "double s = 0; int i = 0; while (i < n) { i++; if (i == 3) continue; if (i == 6) break;"
            + " s += i; } return s * 10 + i;",
        "double s = 0; int i = 0; do { i++; if (i % 2 == 0) continue; s += i; } while (i < n);"
            + " return s;",
        "double s = 0; outer: for (int i = 0; i < n; i++) { for (int j = 0; j < n; j++) { if (j >"
            + " i) continue outer; if (i * j > 6) break outer; s += i * 10 + j; } s += 0.5; }"
            + " return s;",
        "double s = 1; block: { s += n; if (n > 2) break block; s *= 3; if (n == 2) { s--;"
            + " break block; } s /= 7; } return s;",
        "double s = 0; a: for (int i = 0; i < 4; i++) { b: for (int j = 0; j < 4; j++) {"
            + " for (int k = 0; k < 4; k++) { if (k == n) continue b; if (j == n) continue a;"
            + " if (i + j + k > 7) break a; if (i + j == 3) break; s = s * 1.1 + i + j + k; }"
            + " s += 100; } s += 1000; } return s;",
        "double s = 0; for (int i = 0; i < n; i++) { if (i == 1) { s += 5; continue; }"
            + " if (i == 4) { s += 7; break; } else { s *= 2; } s += i; } return s;",
        "double x; L: { if (n > 1) { x = 1; if (a.length > 4) break L; } else { } x = 2; } return"
            + " x;",
        "double s = 0; for (int i = 0; i < n; i++) { double t; if (i > 1) { t = i; if (i > 3)"
            + " break; } else { t = -1; } s += t; } return s;",
        "int i = 0; boolean found = false; double best; best = 0; while (!found && i < a.length) {"
            + " if (a[i] > 3) { found = true; best = a[i]; } else i++; } return found ? best :"
            + " -i;");
  }

  @Test
  void handlesLoopsWithSideEffectsInConditions() {
    assertSameForArrays(
        "int i = 0; double s = 0; while ((i += 2) < n || i++ < 3) s += i; return s + i;",
        "int i = 0; for (double s = 0; i < n && (s += i) < 10; i++) { } return i;",
        "int i = 0, j = 0; while (i++ < n && j-- > -4) { if (i == 2) continue; } return i * 10 +"
            + " j;");
  }

  @Test
  void skipsWhatCannotHappen() {
    assertSameForArrays(
        "final boolean debug = false; if (debug) { throw new RuntimeException(); } return n;",
        "assert n != 12345 : \"text\"; return n;",
        "; ; return n;");
  }

  @Test
  void switches() {
    assertSameForArrays(
        "double s = 0; switch (n) { case 0: s = 1; break; case 1: case 2: s = 2; break;"
            + " default: s = 3; } return s;",
        "double s = 0; switch (n) { case 0: s += 1; case 1: s += 10; case 2: s += 100; break;"
            + " case 3: s += 1000; default: s += 0.5; } return s;",
        "double s = 0; switch (n) { default: s += 0.5; case 1: s += 10; break; case 3: s += 1000; }"
            + " return s;",
        "switch (n) { case 0: return 5; case 1: return 6; default: return 7; }",
        "switch (n) { case 0 -> { return 5; } case 1, 2 -> n += 3; default -> n += 4; } return n;",
        "double s = 0; for (int i = 0; i < n; i++) { switch (i % 4) { case 1: continue; case 2: s"
            + " += 1; break; case 3: if (s > 3) break; s += 5; default: s += 0.25; } s *= 2; }"
            + " return s;",
        "double s = 0; loop: while (true) { switch (n--) { case -1: break loop; case 1: s += 3;"
            + " default: s += 1; } } return s;",
        "switch ((char) ('a' + n)) { case 'a': n = 7; break; case 'c': n = 8; } return n;",
        "switch (n) { case 1: int t = 4; n += t; break; case 2: t = 5; n += t * 2; } return n;",
        "switch (n) { } return n;",
        "double s = 1; switch (n) { case 2: if (a.length > 2) { s = 4; break; } s = 5; } return"
            + " s;");
  }
}
