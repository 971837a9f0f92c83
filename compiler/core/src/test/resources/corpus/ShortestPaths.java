package corpus;

import dev.cotangent.Differentiable;

/** All shortest paths in the min-plus algebra, in place. */
final class ShortestPaths {
  private ShortestPaths() {}

  // inputs: length=[4][4] 1:9
  // inputs: length=[5][5] 1:9
  @Differentiable
  static double total(double[][] length) {
    int n = length.length;
    double[][] d = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        d[i][j] = i == j ? 0 : length[i][j];
      }
    }
    for (int k = 0; k < n; k++) {
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          double through = d[i][k] + d[k][j];
          if (through < d[i][j]) {
            d[i][j] = through;
          }
        }
      }
    }
    double sum = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        sum += d[i][j] * d[i][j];
      }
    }
    return sum;
  }
}
