package corpus;

import dev.cotangent.Differentiable;

/** Relaxation over a list of edges until nothing changes. */
final class BellmanFord {
  private BellmanFord() {}

  // inputs: from={0, 0, 1, 2, 1}; to={1, 2, 2, 3, 3}; length={0.7, 1.9, 0.6, 0.5, 1.4}; nodes=4
  // inputs: from={0}; to={1}; length={0.7}; nodes=3
  // inputs: from=[0] 0:0; to=[0] 0:0; length=[0] 0:1; nodes=1
  @Differentiable
  static double[] distances(int[] from, int[] to, double[] length, int nodes) {
    double[] d = new double[nodes];
    for (int i = 1; i < nodes; i++) {
      d[i] = 99;
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int e = 0; e < from.length; e++) {
        double through = d[from[e]] + length[e];
        if (through < d[to[e]]) {
          d[to[e]] = through;
          changed = true;
        }
      }
    }
    return d;
  }

  // inputs: length=[4][4] distinct 0.5:2
  // inputs: length=[1][1] distinct 0.5:2
  @Differentiable
  static double spanningTree(double[][] length) {
    int n = length.length;
    boolean[] inTree = new boolean[n];
    double[] nearest = length[0].clone();
    inTree[0] = true;
    double total = 0;
    for (int added = 1; added < n; added++) {
      int best = -1;
      for (int v = 0; v < n; v++) {
        if (!inTree[v] && (best < 0 || nearest[v] < nearest[best])) {
          best = v;
        }
      }
      inTree[best] = true;
      total += nearest[best] * added;
      for (int v = 0; v < n; v++) {
        if (!inTree[v]) {
          nearest[v] = Math.min(nearest[v], length[best][v]);
        }
      }
    }
    return total;
  }
}
