package corpus;

import dev.cotangent.Differentiable;

/** Matrices turned, reflected and shuffled in place. */
final class Transpositions {
  private Transpositions() {}

  private static void transpose(double[][] m) {
    for (int i = 0; i < m.length; i++) {
      for (int j = 0; j < i; j++) {
        double t = m[i][j];
        m[i][j] = m[j][i];
        m[j][i] = t;
      }
    }
  }

  private static double[][] copy(double[][] x) {
    double[][] m = new double[x.length][x.length];
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < x.length; j++) {
        m[i][j] = x[i][j];
      }
    }
    return m;
  }

  // inputs: x=[3][3] -1:1; times=3
  // inputs: x=[1][1] -1:1; times=2
  // inputs: x=[0][0] 0:1; times=1
  @Differentiable
  static double[][] turned(double[][] x, int times) {
    double[][] m = copy(x);
    for (int k = 0; k < times; k++) {
      transpose(m);
      for (double[] row : m) {
        for (int i = 0, j = row.length - 1; i < j; i++, j--) {
          double t = row[i];
          row[i] = row[j] * (k + 1);
          row[j] = t;
        }
      }
    }
    return m;
  }

  // inputs: x=[6] -1:1; columns=3
  // inputs: x=[6] -1:1; columns=1
  // inputs: x=[4] -1:1; columns=2
  @Differentiable
  static double[] flat(double[] x, int columns) {
    double[] a = x.clone();
    int n = a.length;
    int rows = n / columns;
    for (int start = 0; start < n; start++) {
      int next = start;
      int length = 0;
      do {
        length++;
        next = next % rows * columns + next / rows;
      } while (next > start);
      if (next < start || length == 1) {
        continue;
      }
      double t = a[start];
      int at = start;
      do {
        int from = at % rows * columns + at / rows;
        a[at] = from == start ? t : a[from];
        at = from;
      } while (at > start);
    }
    return a;
  }
}
