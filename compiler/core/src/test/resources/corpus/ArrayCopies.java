package corpus;

import dev.cotangent.Differentiable;

/** Copies of parts, overlapping and empty, of rows and by every method there is. */
final class ArrayCopies {
  private ArrayCopies() {}

  // inputs: x=[6] -1:1
  @Differentiable
  static double overlapping(double[] x) {
    double[] a = x.clone();
    System.arraycopy(a, 0, a, 2, 4);
    double s = a[5] * a[1];
    System.arraycopy(a, 1, a, 0, 5);
    s += a[0] * a[4];
    System.arraycopy(a, 3, a, 3, 0);
    System.arraycopy(x, 6, a, 6, 0);
    System.arraycopy(a, 2, a, 2, 4);
    a[2] *= a[3];
    return s + a[2] * a[5];
  }

  // inputs: x=[5] -1:1; n=3
  // inputs: x=[5] -1:1; n=0
  // inputs: x=[5] -1:1; n=8
  @Differentiable
  static double[] resized(double[] x, int n) {
    double[] a = java.util.Arrays.copyOf(x, n);
    double[] b = java.util.Arrays.copyOfRange(x, 2, 7);
    for (int i = 0; i < n; i++) {
      a[i] = a[i] * b[i % 5] + b[(i + 1) % 5];
    }
    return a;
  }

  // inputs: x=[3][3] -1:1
  @Differentiable
  static double ofRows(double[][] x) {
    double[][] m = x.clone();
    double[][] d = new double[3][];
    for (int i = 0; i < 3; i++) {
      d[i] = m[2 - i].clone();
    }
    System.arraycopy(d[0], 0, d[1], 1, 2);
    java.util.Arrays.fill(d[2], 0, 1, d[1][2]);
    return d[0][0] * d[1][1] + d[1][2] * d[2][0] + d[2][1];
  }

  // inputs: x=[8] -1:1; shift=3
  // inputs: x=[8] -1:1; shift=0
  // inputs: x=[1] -1:1; shift=5
  @Differentiable
  static double rotated(double[] x, int shift) {
    int n = x.length;
    int k = shift % n;
    double[] a = x.clone();
    for (int round = 0; round < 3; round++) {
      double[] t = new double[k];
      System.arraycopy(a, 0, t, 0, k);
      System.arraycopy(a, k, a, 0, n - k);
      System.arraycopy(t, 0, a, n - k, k);
      a[0] = a[0] * a[n - 1] + round;
    }
    double s = 0;
    for (int i = 0; i < n; i++) {
      s += (i + 1) * a[i];
    }
    return s;
  }
}
