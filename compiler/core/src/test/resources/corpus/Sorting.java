package corpus;

import dev.cotangent.Differentiable;

/** Values exchanged as the data asks. */
final class Sorting {
  private Sorting() {}

  // inputs: x=[7] distinct -2:2
  @Differentiable
  static double weightedOrder(double[] x) {
    double[] v = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      v[i] = x[i] * x[i] * x[i];
    }
    for (int i = 0; i < v.length; i++) {
      for (int j = 0; j + 1 < v.length - i; j++) {
        if (v[j] > v[j + 1]) {
          double t = v[j];
          v[j] = v[j + 1];
          v[j + 1] = t;
        }
      }
    }
    double sum = 0;
    for (int i = 0; i < v.length; i++) {
      sum += (i + 1) * v[i];
    }
    return sum;
  }

  // inputs: x=[6] distinct -2:2
  @Differentiable
  static double median(double[] x) {
    double[] v = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double key = x[i];
      int j = i - 1;
      while (j >= 0 && v[j] > key) {
        v[j + 1] = v[j];
        j--;
      }
      v[j + 1] = key;
    }
    return 0.5 * (v[(v.length - 1) / 2] + v[v.length / 2]);
  }
}
