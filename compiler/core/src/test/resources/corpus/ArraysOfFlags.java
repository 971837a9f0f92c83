package corpus;

import dev.cotangent.Differentiable;

/** Booleans and ints computed along the way, stored, shifted, and used as masks. */
final class ArraysOfFlags {
  private ArraysOfFlags() {}

  // inputs: x=[6] distinct -1:1.1
  // inputs: x=[1] distinct -1:1.1
  // inputs: x=[0] 0:1
  @Differentiable
  static double remembered(double[] x) {
    boolean[] positive = new boolean[x.length];
    int[] count = new int[2];
    long[] code = {1};
    for (int i = 0; i < x.length; i++) {
      positive[i] = x[i] > 0 ^ (i > 0 && positive[i - 1]);
      count[positive[i] ? 1 : 0]++;
      code[0] = code[0] << 1 | (positive[i] ? 1 : 0);
    }
    double s = 1;
    for (int i = x.length - 1; i >= 0; i--) {
      s += positive[i] ? s * x[i] : (code[0] >> i & 1) * x[i] * count[0];
    }
    return s * count[1];
  }

  // inputs: x=[5] distinct -1:1.1; order={4, 2, 0, 1, 3}
  @Differentiable
  static double permuted(double[] x, int[] order) {
    int[] inverse = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      inverse[order[i]] = i;
    }
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      y[order[i]] += x[inverse[i]] * x[i];
      order = order.clone();
      order[i] = order[order.length - 1 - i];
    }
    return y[0] + 2 * y[1] + 3 * y[2] * y[4] + order[0] * y[3];
  }

  // inputs: x=[5] distinct -1:1.1
  @Differentiable
  static double cycles(double[] x) {
    int[] rank = new int[x.length];
    for (int i = 0; i < x.length; i++) {
      for (double v : x) {
        if (v < x[i]) rank[i]++;
      }
    }
    boolean[] seen = new boolean[x.length];
    double s = 0;
    for (int i = 0; i < x.length; i++) {
      double product = 1;
      int length = 0;
      for (int j = i; !seen[j]; j = rank[j]) {
        seen[j] = true;
        product *= x[j];
        length++;
      }
      if (length > 0) {
        s += product * length;
      }
    }
    return s;
  }
}
