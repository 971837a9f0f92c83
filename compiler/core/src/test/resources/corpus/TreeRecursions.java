package corpus;

import dev.cotangent.Differentiable;

/** Binary trees in arrays: sums upwards, weights downwards, a tournament, a segment tree. */
final class TreeRecursions {
  private TreeRecursions() {}

  // inputs: leaf=[4] -1:1; w=[4] 0.5:1
  // inputs: leaf=[1] -1:1; w=[1] 0.5:1
  @Differentiable
  static double upAndDown(double[] leaf, double[] w) {
    int n = leaf.length;
    double[] node = new double[2 * n];
    for (int i = 0; i < n; i++) {
      node[n + i] = leaf[i];
    }
    for (int i = n - 1; i > 0; i--) {
      node[i] = Math.tanh(w[i] * node[2 * i] + node[2 * i + 1]);
    }
    double root = node[1];
    node[0] = 1;
    for (int i = 1; i < 2 * n; i++) {
      node[i] = node[i / 2] * (1 + 0.5 * node[i]);
    }
    double sum = root;
    for (int i = 0; i < n; i++) {
      sum += node[n + i] * leaf[n - 1 - i];
    }
    return sum;
  }

  // inputs: x=[6] -1:1; from={0, 1, 2}; to={6, 4, 3}
  // inputs: x=[1] -1:1; from={0}; to={1}
  // inputs: x=[3] -1:1; from={1}; to={1}
  @Differentiable
  static double rangeSums(double[] x, int[] from, int[] to) {
    int n = x.length;
    double[] tree = new double[2 * n];
    System.arraycopy(x, 0, tree, n, n);
    for (int i = n - 1; i > 0; --i) {
      tree[i] = tree[i << 1] + tree[i << 1 | 1];
    }
    double total = 1;
    for (int q = 0; q < from.length; q++) {
      double sum = 0;
      for (int l = from[q] + n, r = to[q] + n; l < r; l >>= 1, r >>= 1) {
        if ((l & 1) == 1) sum += tree[l++];
        if ((r & 1) == 1) sum += tree[--r];
      }
      total *= 1 + sum * sum;
      int at = from[q] % n + n;
      tree[at] += sum;
      for (int i = at / 2; i > 0; i /= 2) {
        tree[i] = tree[2 * i] + tree[2 * i + 1];
      }
    }
    return total;
  }

  // inputs: x=[4] distinct -1:1.1
  // inputs: x=[2] distinct -1:1.1
  @Differentiable
  static double tournament(double[] x) {
    double[] round = x.clone();
    int n = round.length;
    double rivalry = 0;
    while (n > 1) {
      for (int i = 0; i < n / 2; i++) {
        double a = round[2 * i], b = round[2 * i + 1];
        rivalry += a * b * n;
        round[i] = a > b ? a - 0.1 * b : b - 0.1 * a;
      }
      n /= 2;
    }
    return round[0] * rivalry;
  }
}
