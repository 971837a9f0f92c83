package corpus;

import dev.cotangent.Differentiable;

/** Helpers of helpers, with arrays that they change. */
final class Helpers {
  private Helpers() {}

  // inputs: x=[4] -1:1; y=-1:1
  @Differentiable
  static double deep(double[] x, double y) {
    double[] v = new double[x.length];
    first(x, v, y);
    first(v, v, 0.5);
    return last(v) + Tools.square(v[0]) * Tools.cube(y);
  }

  private static void first(double[] in, double[] out, double factor) {
    for (int i = 0; i < in.length; i++) {
      out[i] = second(in[i], factor);
    }
    third(out);
  }

  private static double second(double a, double b) {
    return Tools.square(a * b) + Tools.square(b) - a;
  }

  private static void third(double[] a) {
    Tools.scale(a, 1.5);
    a[0] = fourth(a, a.length - 1);
  }

  private static double fourth(double[] a, int i) {
    double old = a[i];
    a[i] = 2 * old;
    return old * a[0];
  }

  private static double last(double[] a) {
    return a[a.length - 1];
  }

  // inputs: x=[3][4] -1:1
  @Differentiable
  static double rows(double[][] x) {
    double[][] m = new double[x.length][];
    for (int i = 0; i < x.length; i++) {
      m[i] = new double[x[i].length];
      for (int j = 0; j < x[i].length; j++) {
        m[i][j] = x[i][j] * (i + j);
      }
    }
    Tools.scale(m[1], 3);
    Tools.addScaled(m[0], m[1], 0.5);
    Tools.addScaled(m[2], m[0], -0.25);
    double sum = 0;
    for (int i = 0; i < m.length; i++) {
      sum += Tools.norm(m[i]);
    }
    return sum;
  }

  // inputs: x=[5] -1:1
  @Differentiable
  static double sameTwice(double[] x) {
    return Tools.dot(x, x) + Tools.dot(x, Tools.scaled(x, 2));
  }
}
