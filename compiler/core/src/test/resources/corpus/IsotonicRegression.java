package corpus;

import dev.cotangent.Differentiable;

/** Pools of adjacent violators, merged until the means ascend. */
final class IsotonicRegression {
  private IsotonicRegression() {}

  // inputs: y={0.3, 0.1, 0.5, 0.45, 0.2, 0.9}; w=[6] 0.5:1
  // inputs: y={0.3}; w=[1] 0.5:1
  // inputs: y=[0] 0:1; w=[0] 0.5:1
  @Differentiable
  static double[] fit(double[] y, double[] w) {
    int n = y.length;
    double[] mean = new double[n];
    double[] weight = new double[n];
    int[] length = new int[n];
    int blocks = 0;
    for (int i = 0; i < n; i++) {
      mean[blocks] = y[i];
      weight[blocks] = w[i];
      length[blocks++] = 1;
      while (blocks > 1 && mean[blocks - 2] > mean[blocks - 1]) {
        int a = blocks - 2, b = blocks - 1;
        double total = weight[a] + weight[b];
        mean[a] = (mean[a] * weight[a] + mean[b] * weight[b]) / total;
        weight[a] = total;
        length[a] += length[b];
        blocks--;
      }
    }
    double[] x = new double[n];
    for (int k = 0, at = 0; k < blocks; k++) {
      for (int i = 0; i < length[k]; i++) {
        x[at++] = mean[k];
      }
    }
    return x;
  }
}
