package corpus;

import dev.cotangent.Differentiable;

/** Union-find with path halving in arrays of ints, weights joined with the roots. */
final class Percolation {
  private Percolation() {}

  // inputs: a={0, 2, 1, 4}; b={1, 3, 3, 4}; w=[5] 0.5:1.5
  // inputs: a=[0] 0:0; b=[0] 0:0; w=[2] 0.5:1.5
  @Differentiable
  static double clusters(int[] a, int[] b, double[] w) {
    int[] parent = new int[w.length];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
    double[] mass = w.clone();
    for (int e = 0; e < a.length; e++) {
      int p = find(parent, a[e]);
      int q = find(parent, b[e]);
      if (p != q) {
        parent[q] = p;
        mass[p] += mass[q];
        mass[q] = 0;
      }
    }
    double sum = 0;
    for (int i = 0; i < w.length; i++) {
      if (parent[i] == i) {
        sum += Math.pow(mass[i], 2.5);
      }
      sum += 0.1 * mass[find(parent, i)] * w[i];
    }
    return sum;
  }

  private static int find(int[] parent, int i) {
    while (parent[i] != i) {
      parent[i] = parent[parent[i]];
      i = parent[i];
    }
    return i;
  }
}
