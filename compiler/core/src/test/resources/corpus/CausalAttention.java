package corpus;

import dev.cotangent.Differentiable;

/** Several heads of attention, each position seeing only those before it. */
final class CausalAttention {
  private CausalAttention() {}

  // inputs: q=[3][4] -1:1; k=[3][4] -1:1; v=[3][4] -1:1; heads=2
  // inputs: q=[1][2] -1:1; k=[1][2] -1:1; v=[1][2] -1:1; heads=1
  // inputs: q=[0][2] -1:1; k=[0][2] -1:1; v=[0][2] -1:1; heads=2
  @Differentiable
  static double[][] attend(double[][] q, double[][] k, double[][] v, int heads) {
    int n = q.length;
    int width = n == 0 ? 0 : q[0].length / heads;
    double[][] out = new double[n][width * heads];
    double[] weight = new double[n];
    for (int head = 0; head < heads; head++) {
      int offset = head * width;
      for (int t = 0; t < n; t++) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int s = 0; s <= t; s++) {
          weight[s] = 0;
          for (int j = offset; j < offset + width; j++) {
            weight[s] += q[t][j] * k[s][j];
          }
          weight[s] /= Math.sqrt(width);
          largest = Math.max(largest, weight[s]);
        }
        double total = 0;
        for (int s = 0; s <= t; s++) {
          weight[s] = Math.exp(weight[s] - largest);
          total += weight[s];
        }
        for (int s = 0; s <= t; s++) {
          for (int j = offset; j < offset + width; j++) {
            out[t][j] += weight[s] / total * v[s][j];
          }
        }
      }
    }
    return out;
  }
}
