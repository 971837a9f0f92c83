package corpus;

import dev.cotangent.Differentiable;

/** Optimal transport with an entropy, by scaling rows and columns in turn. */
final class Sinkhorn {
  private Sinkhorn() {}

  // inputs: cost=[3][2] 0.2:1; a={0.2, 0.5, 0.3}; b={0.6, 0.4}; epsilon=0.4:0.6; rounds=4
  // inputs: cost=[1][1] 0.2:1; a={1}; b={1}; epsilon=0.4:0.6; rounds=1
  // inputs: cost=[2][2] 0.2:1; a={0.5, 0.5}; b={0.5, 0.5}; epsilon=0.4:0.6; rounds=0
  @Differentiable
  static double distance(double[][] cost, double[] a, double[] b, double epsilon, int rounds) {
    int n = a.length, m = b.length;
    double[][] kernel = new double[n][m];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        kernel[i][j] = Math.exp(-cost[i][j] / epsilon);
      }
    }
    double[] u = new double[n], v = new double[m];
    java.util.Arrays.fill(u, 1);
    java.util.Arrays.fill(v, 1);
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < n; i++) {
        u[i] = a[i] / Tools.dot(kernel[i], v);
      }
      for (int j = 0; j < m; j++) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
          sum += kernel[i][j] * u[i];
        }
        v[j] = b[j] / sum;
      }
    }
    double total = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        total += u[i] * kernel[i][j] * v[j] * cost[i][j];
      }
    }
    return total;
  }
}
