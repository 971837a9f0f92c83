package corpus;

import dev.cotangent.Differentiable;

/** Dynamic programs over weights: knapsack, coin change, matrix chains. */
final class Knapsack {
  private Knapsack() {}

  // inputs: weight={2, 3, 4, 1}; value=[4] distinct 1:2; capacity=6
  // inputs: weight={2}; value=[1] distinct 1:2; capacity=1
  // inputs: weight=[0] 0:1; value=[0] 1:2; capacity=3
  @Differentiable
  static double best(int[] weight, double[] value, int capacity) {
    double[] table = new double[capacity + 1];
    for (int item = 0; item < weight.length; item++) {
      for (int c = capacity; c >= weight[item]; c--) {
        double with = table[c - weight[item]] + value[item];
        if (with > table[c]) {
          table[c] = with;
        }
      }
    }
    return table[capacity];
  }

  // inputs: price=[3] distinct 1:2; coin={1, 3, 4}; total=6
  // inputs: price=[1] 1:2; coin={5}; total=3
  @Differentiable
  static double cheapest(double[] price, int[] coin, int total) {
    double[] table = new double[total + 1];
    for (int t = 1; t <= total; t++) {
      table[t] = 1e3;
      for (int k = 0; k < coin.length; k++) {
        if (coin[k] > t) {
          break;
        }
        table[t] = Math.min(table[t], table[t - coin[k]] + price[k] * (1 + 0.01 * t));
      }
    }
    return table[total];
  }

  // inputs: size={3, 1.5, 4.2, 2.1, 5.3}
  // inputs: size={3, 1.5, 4.2}
  // inputs: size={3, 1.5}
  @Differentiable
  static double matrixChain(double[] size) {
    int n = size.length - 1;
    double[][] cost = new double[n][n];
    for (int span = 1; span < n; span++) {
      for (int i = 0; i + span < n; i++) {
        int j = i + span;
        double best = Double.POSITIVE_INFINITY;
        for (int k = i; k < j; k++) {
          double c = cost[i][k] + cost[k + 1][j] + size[i] * size[k + 1] * size[j + 1];
          if (c < best) {
            best = c;
          }
        }
        cost[i][j] = best;
      }
    }
    return cost[0][n - 1];
  }
}
