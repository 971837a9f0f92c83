package corpus;

import dev.cotangent.Differentiable;

/** Helpers with loops that call helpers with loops, on rows of what others made. */
final class NestedHelpers {
  private NestedHelpers() {}

  private static double[][] outer(double[] a, double[] b) {
    double[][] m = new double[a.length][];
    for (int i = 0; i < a.length; i++) {
      m[i] = Tools.scaled(b, a[i]);
    }
    return m;
  }

  private static double[] flatten(double[][] m) {
    int n = 0;
    for (double[] row : m) {
      n += row.length;
    }
    double[] v = new double[n];
    int at = 0;
    for (double[] row : m) {
      System.arraycopy(row, 0, v, at, row.length);
      at += row.length;
    }
    return v;
  }

  private static void relax(double[][] m, int rounds) {
    while (rounds-- > 0) {
      for (int i = 0; i < m.length; i++) {
        smooth(m[i], m[(i + 1) % m.length]);
      }
    }
  }

  private static void smooth(double[] row, double[] other) {
    double last = 0;
    for (int j = 0; j < row.length; j++) {
      double t = row[j];
      row[j] = 0.5 * t + 0.3 * last + 0.2 * other[j] * t;
      last = t;
    }
  }

  // inputs: a=[3] -1:1; b=[2] -1:1; rounds=2
  // inputs: a=[1] -1:1; b=[3] -1:1; rounds=2
  // inputs: a=[2] -1:1; b=[0] 0:1; rounds=1
  // inputs: a=[2] -1:1; b=[2] -1:1; rounds=0
  @Differentiable
  static double[] pipeline(double[] a, double[] b, int rounds) {
    double[][] m = outer(a, b);
    relax(m, rounds);
    double[] v = flatten(m);
    Tools.addScaled(v, v, a[0]);
    return v;
  }

  // inputs: a=[2] -1:1; b=[2] -1:1
  @Differentiable
  static double products(double[] a, double[] b) {
    return Tools.dot(flatten(outer(a, b)), flatten(outer(b, a)))
        + Tools.norm(flatten(outer(Tools.scaled(a, 2), b)));
  }
}
