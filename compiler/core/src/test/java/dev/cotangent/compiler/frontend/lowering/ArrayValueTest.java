package dev.cotangent.compiler.frontend.lowering;

import org.junit.jupiter.api.Test;

class ArrayValueTest extends ValueTest {
  private static final double[][] MATRIX = {{1, 2, 3}, {4, 5.5, 6}, {7, 8, 10}};

  private static void assertSameForMatrix(String... bodies) {
    for (String body : bodies) {
      assertSame("static double f(double[][] m, int n) {" + body + "}", MATRIX, 3);
    }
  }

  @Test
  void createsArrays() {
    assertSameForMatrix(
        "double[] a = new double[n]; a[1] = 5; return a[0] + a[1] + a.length;",
        "double[][] a = new double[n][2]; a[1][1] = 5; return a[1][1] + a[2][0] + a[1].length;",
        "double[][] a = new double[n][]; for (int i = 0; i < n; i++) a[i] = new double[i];"
            + " return a[2].length * 10 + a[0].length;",
        "double[][][] a = new double[2][3][4]; a[1][2][3] = 7; return a[1][2][3] + a[1][2].length;",
        "double a[] = {1, 2, 3}, b = 4; return a[2] + b;",
        "double[][] a = {{1}, {}, {2, 3}}; return a[2][1] + a[1].length + a.length;",
        "int k = 0; double[][] a = new double[++k][++k]; return a.length * 10 + a[0].length;",
        "var a = new double[] {1, 2}; var b = a[1]; var c = 3; return b + c;",
        "double[] a = new double[-1]; return 1;",
        "double[] a = new double[2]; return a[n];",
        "boolean[] t = {true, n > 5}; return t[0] && !t[1] ? 1 : 2;",
        "int[] a = {n, n + 1}; long[] b = {1L, a[0]}; return a[1] * b[1];",
        "double s = 0; for (double[] row : m) for (double e : row) s += e; return s;",
        "double s = 0; for (var row : m) s += row[1]; return s;");
  }

  @Test
  void seesRowsThroughEveryName() {
    assertSameForMatrix(
        "double[][] a = new double[2][2]; double[] r = a[1]; r[0] = 5; a[1][1] = 6;"
            + " return r[1] * 10 + a[1][0];",
        "double[] r = m[1]; return r[2] + r.length;",
        "double[] r = m[7]; return 1;",
        "double[] a = new double[3]; double[] b = a; b[1] = 4; a[0] = 2; return a[1] * 10 + b[0];",
        "double[][] a = new double[2][2]; int i = 0; double[] r = a[i]; i = 1; r[0] = 3;"
            + " return a[0][0] * 10 + a[1][0];",
        "double[][] a = new double[2][2]; double[] r = a[0]; for (int i = 0; i < n; i++) r[1] += i;"
            + " return a[0][1];",
        "double[][] a = new double[n][n]; for (int i = 0; i < n; i++) { double[] r = a[i];"
            + " for (int j = 0; j < n; j++) r[j] = i * 10 + j; } double s = 0; for (double[] r : a)"
            + " s = s * 3 + r[1]; return s;",
        "double[][] a = new double[n][n]; for (double[] r : a) for (int j = 0; j < n; j++) r[j] ="
            + " j; return a[1][2];",
        "double[][] a = new double[2][2]; double[] r = n > 2 ? a[0] : a[1]; r[1] = 9;"
            + " return a[0][1] * 10 + a[1][1];",
        "double[][] a = new double[3][2]; double[] p = a[0]; for (int i = 1; i < 3; i++) {"
            + " double[] r = a[i]; r[0] = p[0] + i; p = r; } return a[2][0] + p[0];");
  }

  @Test
  void movesRows() {
    assertSameForMatrix(
        "double[][] a = new double[2][]; double[] r = {1, 2}; a[0] = r; r[0] = 7; a[0][1] = 8;"
            + " return a[0][0] * 10 + r[1];",
        "double[][] a = new double[n][]; for (int i = 0; i < n; i++) { a[i] = m[i].clone();"
            + " a[i][0] += 1; } return a[2][0] + m[2][0];",
        "double[][] a = {m[0].clone(), {1, 2}}; a[0][1] = 3; return a[0][1] + a[1][1];",
        "double[][] a = {{1, 2}, {3, 4}}; double[] t = a[0]; a[0] = a[1]; a[1] = t; a[0][0] = 9;"
            + " t[1] = 8; return a[0][0] * 1000 + a[0][1] * 100 + a[1][0] * 10 + a[1][1];",
        "double[][] a = {{1, 2}, {3, 4}}; int p = n - 2, q = n - 3; double[] t = a[p]; a[p] = a[q];"
            + " a[q] = t; a[q][0] = 9; return a[0][0] * 1000 + a[0][1] * 100 + a[1][0] * 10 +"
            + " a[1][1];",
        "double[][] a = {{1, 2}, {3, 4}}; int p = n - 3, q = n - 3; double[] t = a[p]; a[p] = a[q];"
            + " a[q] = t; a[q][0] = 9; return a[0][0] * 1000 + a[0][1] * 100 + a[1][0] * 10 +"
            + " a[1][1];",
        "double[][] a = {{1, 2}, {3, 4}}; double[] old = a[0]; a[0] = new double[] {5, 6};"
            + " old[0] = 7; return old[0] * 10 + a[0][0];",
        "double[][] g = new double[2][]; for (int i = 0; i < 2; i++) g[i] = m[i + 1];"
            + " return g[0][0] + g[1][2];",
        "double[] t = {1, 2, 3}; double[] u = t.clone(); t[0] = 5; return u[0] * 10 + t[0];",
        "double[][] c = m.clone(); c[0] = new double[] {9}; return c[0][0] + m[0][0] + c[1][1];",
        "double[][] h = new double[n][]; double[] x = {1, 2}; for (int i = 0; i < n; i++) {"
            + " x = new double[] {x[1], x[0] + i}; h[i] = x; } return h[2][0] * 10 + h[1][1];");
  }

  @Test
  void swapsReferences() {
    assertSameForMatrix(
        "double[] a = {1, 2}, b = {3, 4}; double[] t = a; a = b; b = t; a[0] = 7; b[1] = 8;"
            + " return a[0] * 1000 + a[1] * 100 + b[0] * 10 + b[1];",
        "double[] u = {1, 2, 3}, v = new double[3]; for (int k = 0; k < n; k++) { for (int i = 0; i"
            + " < 3; i++) v[i] = u[(i + 1) % 3] * 2 + k; double[] t = u; u = v; v = t; } return"
            + " u[0] * 10000 + u[1] * 100 + v[2];",
        "double[] u = {1, 2, 3}, v = new double[3], t; for (int k = 0; k < n; k++) {"
            + " for (int i = 0; i < 3; i++) v[i] = u[(i + 1) % 3] * 2 + k; t = u; u = v; v = t; }"
            + " return u[0] * 10000 + u[1] * 100 + v[2];",
        "double[] h = m[0]; for (int l = 0; l < n; l++) { double[] o = new double[3];"
            + " for (int i = 0; i < 3; i++) for (int j = 0; j < 3; j++) o[i] += m[l][j] * h[j] + i;"
            + " h = o; } return h[0] + h[2];",
        "double[] u = m[0].clone(); double[] cur = u; for (int k = 0; k < n; k++) {"
            + " double[] next = new double[3]; next[0] = cur[0] + 1; cur = next; } cur[1] = 5;"
            + " return cur[0] + cur[1];",
        "double[] a = {1, 2}; double[] b = {3, 4}; double[] c = n > 2 ? a : b; return c[0];",
        "double[] a = {1, 2}; double[] b = {3, 4}; double[] c = n > 2 ? a : b; c[0] = 9;"
            + " return c[0];",
        "double[] best = m[0]; double[] cur = m[0].clone(); for (int k = 0; k < n; k++) { double[]"
            + " next = cur.clone(); next[0] -= k * 0.7; next[1] += k; if (next[0] * next[0] <"
            + " best[0] * best[0]) best = next; cur = next; } return best[0] * 100 + best[1];",
        "double[] a = new double[2]; if (n > 2) { a = new double[] {1, 2, 3}; a[1] = 5; }"
            + " a[0] += 4; return a[0] * 10 + a[1] + a.length;",
        "double[] r; int k = 0; while (true) { r = new double[k + 1]; r[k] = k; if (k > n) break;"
            + " k++; } r[0] = 3; return r[0] * 10 + r[k];");
  }

  @Test
  void callsHelpers() {
    String helpers =
        "static void fill(double[] a, double v) { for (int i = 0; i < a.length; i++) a[i] = v + i;"
            + " }static double[] twice(double[] a) { double[] b = new double[a.length]; for (int i"
            + " = 0; i < a.length; i++) b[i] = 2 * a[i]; return b; }static double[] same(double[]"
            + " a) { return a; }static double dot(double[] a, double[] b) { double s = 0; for (int"
            + " i = 0; i < a.length; i++) s += a[i] * b[i]; return s; }static double"
            + " first(double... a) { return a.length == 0 ? -1 : a[0] + a.length; }static double"
            + " g(int i) { return 1; } static double g(long i) { return 2; }static double g(double"
            + " i) { return 3; } static double g(Object i) { return 4; }static int find(double[] a,"
            + " double v) { for (int i = 0; i < a.length; i++) if (a[i] == v) return i; return -1;"
            + " }static void clamp(double[] a, int n) { for (int i = 0; i < a.length; i++) { if (i"
            + " >= n) return; a[i] = 100; } }static class Q { static double h(float x) { return x *"
            + " 3; } }";
    String[] bodies = {
      "double[] a = new double[3]; fill(a, 2); return a[0] + a[2];",
      "double[][] a = new double[2][3]; fill(a[1], 2); return a[0][0] + a[1][2];",
      "double[] a = twice(m[1]); a[0] = 1; return dot(a, twice(twice(a)));",
      "double[] a = new double[2]; double[] b = same(a); b[0] = 3; return a[0];",
      "return dot(m[0], m[0]) + dot(same(m[1]), m[2]);",
      "return first() + first(4) * 10 + first(5, 6) * 100 + first(m[0]) * 1000;",
      "byte b = 1; char c = 'c'; float q = 1; return g(n) + g(n * 1L) * 10 + g(1.5) * 100 + g(b) *"
          + " 1e3 + g(c) * 1e4 + g(q) * 1e5;",
      "return find(m[1], 6) * 10 + find(m[1], 7);",
      "double[] a = new double[3]; clamp(a, 2); return a[0] + a[1] + a[2];",
      "return Q.h(n) + P.dot(m[0], m[1]) + P.Q.h(2);",
      "double n2 = 0; for (double[] r : m) n2 += dot(r, twice(r)); return n2;",
      "int i = 0; return dot(m[i++], m[i++]) + i;"
    };
    for (String body : bodies) {
      assertSame(helpers + "static double f(double[][] m, int n) {" + body + "}", MATRIX, 3);
    }
  }

  @Test
  void returnsArrays() {
    assertSame(
        "static double[] f(double[] a) { double[] b = a.clone(); b[0]++; return b; }", MATRIX[0]);
    assertSame("static double[] f(double[][] a) { return a[1]; }", (Object) MATRIX);
    assertSame(
        "static double[][] f(double[][] a) { double[][] t = new double[3][3]; for (int i = 0; i <"
            + " 3; i++) for (int j = 0; j < 3; j++) t[j][i] = a[i][j]; return t; }",
        (Object) MATRIX);
    assertSame(
        "static float[] f(float[] a, float s) { float[] r = new float[a.length];"
            + " for (int i = 0; i < a.length; i++) { if (a[i] < 0) return r; r[i] = a[i] * s; }"
            + " return r; }",
        new float[] {1, 2, -3, 4},
        0.1f);
  }

  @Test
  void solvesWithPivoting() {
    assertSame(
        "static double f(double[][] m, int n) { double[][] a = new double[n][]; double[] b = new"
            + " double[n]; for (int i = 0; i < n; i++) { a[i] = m[i].clone(); b[i] = i + 1; } for"
            + " (int k = 0; k < n; k++) { int p = k; for (int i = k + 1; i < n; i++) if"
            + " (Math.abs(a[i][k]) > Math.abs(a[p][k])) p = i; if (p != k) { double[] t = a[k];"
            + " a[k] = a[p]; a[p] = t; double s = b[k]; b[k] = b[p]; b[p] = s; } for (int i = k +"
            + " 1; i < n; i++) { double l = a[i][k] / a[k][k]; a[i][k] = l; for (int j = k + 1; j <"
            + " n; j++) a[i][j] -= l * a[k][j]; b[i] -= l * b[k]; } } for (int i = n - 1; i >= 0;"
            + " i--) { for (int j = i + 1; j < n; j++) b[i] -= a[i][j] * b[j]; b[i] /= a[i][i]; }"
            + " return b[0] + 10 * b[1] + 100 * b[2]; }",
        MATRIX,
        3);
  }

  @Test
  void copiesAndFills() {
    String[] bodies = {
      "double[] a = new double[n]; Arrays.fill(a, 2); a[1]++; return a[0] * 10 + a[1];",
      "double[][] a = new double[2][4]; Arrays.fill(a[1], 1, 3, n); return a[1][0] + a[1][2];",
      "double[] a = Arrays.copyOf(m[1], 2), b = Arrays.copyOf(m[1], 5); return a[1] + a.length * 10"
          + " + b[2] * 100 + b[4];",
      "double[] a = Arrays.copyOfRange(m[1], 1, 3), b = Arrays.copyOfRange(m[1], 2, 7);"
          + " return a[1] + a.length * 10 + b[0] * 100 + b[4] + b.length;",
      "double[] a = {1, 2, 3, 4, 5}; System.arraycopy(a, 0, a, 1, 4); System.arraycopy(m[0], 1, a,"
          + " 0, 2); return a[0] + 10 * a[1] + 100 * a[2] + 1000 * a[4];",
      "double[] a = {1, 2, 3, 4, 5}; System.arraycopy(a, 1, a, 0, 4); return a[0] + 10 * a[3];",
      "double[] a = new double[2]; System.arraycopy(m[0], 1, a, 0, 3); return 1;",
      "int[] a = new int[n]; for (int i = 0; i < n; i++) { Arrays.fill(a, i); a[i]++; }"
          + " return a[0] + a[2] * 10;",
    };
    for (String body : bodies) {
      assertSame(
          Program.ofFile(
              "import java.util.Arrays; class P { static double f(double[][] m, int n) {"
                  + body
                  + "} }"),
          MATRIX,
          3);
    }
  }
}
