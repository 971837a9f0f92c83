package corpus;

import dev.cotangent.Differentiable;

/** Heat on a rod: explicit double-buffered, implicit, and with a source that melts. */
final class HeatEquation {
  private HeatEquation() {}

  // inputs: u0=[6] -1:1; k=0.1:0.3; steps=5
  // inputs: u0=[2] -1:1; k=0.1:0.3; steps=5
  // inputs: u0=[6] -1:1; k=0.1:0.3; steps=0
  @Differentiable
  static double[] explicit(double[] u0, double k, int steps) {
    double[] u = u0.clone();
    double[] next = u0.clone();
    for (int t = 0; t < steps; t++) {
      for (int i = 1; i < u.length - 1; i++) {
        next[i] = u[i] + k * (u[i - 1] - 2 * u[i] + u[i + 1]);
      }
      double[] swap = u;
      u = next;
      next = swap;
    }
    return u;
  }

  // inputs: u0=[5] -1:1; k=[5] 0.1:0.3; steps=3
  // inputs: u0=[1] -1:1; k=[1] 0.1:0.3; steps=3
  @Differentiable
  static double[] implicit(double[] u0, double[] k, int steps) {
    int n = u0.length;
    double[] u = u0.clone();
    for (int t = 0; t < steps; t++) {
      double[] c = new double[n];
      for (int i = 0; i < n; i++) {
        double below = i > 0 ? -k[i] : 0;
        double above = i < n - 1 ? -k[i] : 0;
        double pivot = 1 + 2 * k[i] - (i > 0 ? below * c[i - 1] : 0);
        c[i] = above / pivot;
        u[i] = (u[i] - (i > 0 ? below * u[i - 1] : 0)) / pivot;
      }
      for (int i = n - 2; i >= 0; i--) {
        u[i] -= c[i] * u[i + 1];
      }
    }
    return u;
  }

  // inputs: u0=[4][4] distinct -1:1.1; k=0.1:0.2; steps=3
  // inputs: u0=[1][1] -1:1; k=0.1:0.2; steps=2
  @Differentiable
  static double plate(double[][] u0, double k, int steps) {
    int n = u0.length;
    double[][][] u = new double[2][n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        u[0][i][j] = u0[i][j];
      }
    }
    int now = 0;
    for (int t = 0; t < steps; t++) {
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          double sum = -4 * u[now][i][j];
          sum += u[now][(i + 1) % n][j] + u[now][(i + n - 1) % n][j];
          sum += u[now][i][(j + 1) % n] + u[now][i][(j + n - 1) % n];
          u[1 - now][i][j] = u[now][i][j] + k * sum;
        }
      }
      now = 1 - now;
    }
    double sum = 0;
    for (double[] row : u[now]) {
      for (double cell : row) {
        sum = 0.9 * sum + cell * cell;
      }
    }
    return sum;
  }
}
