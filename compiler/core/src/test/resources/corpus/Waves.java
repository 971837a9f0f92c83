package corpus;

import dev.cotangent.Differentiable;

/** A wave on a grid, three time levels in rotation. */
final class Waves {
  private Waves() {}

  // inputs: u0=[4][4] -1:1; speed=0.2:0.5; steps=3
  @Differentiable
  static double energy(double[][] u0, double speed, int steps) {
    int n = u0.length;
    double[][] before = new double[n][n];
    double[][] now = new double[n][n];
    double[][] after = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        before[i][j] = u0[i][j];
        now[i][j] = u0[i][j];
      }
    }
    for (int s = 0; s < steps; s++) {
      for (int i = 1; i < n - 1; i++) {
        for (int j = 1; j < n - 1; j++) {
          double laplacian =
              now[i - 1][j] + now[i + 1][j] + now[i][j - 1] + now[i][j + 1] - 4 * now[i][j];
          after[i][j] = 2 * now[i][j] - before[i][j] + speed * speed * laplacian;
        }
      }
      double[][] oldest = before;
      before = now;
      now = after;
      after = oldest;
    }
    double sum = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        sum += now[i][j] * now[i][j] - 0.5 * before[i][j];
      }
    }
    return sum;
  }
}
