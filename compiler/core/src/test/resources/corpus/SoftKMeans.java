package corpus;

import dev.cotangent.Differentiable;

/** Lloyd's algorithm with soft assignments, several rounds, centres in place. */
final class SoftKMeans {
  private SoftKMeans() {}

  // inputs: points=[5][2] distinct -1:1; start=[2][2] distinct -1:1; stiffness=1:2; rounds=3
  // inputs: points=[1][1] distinct -1:1; start=[3][1] distinct -1:1; stiffness=1:2; rounds=1
  // inputs: points=[2][1] distinct -1:1; start=[1][1] distinct -1:1; stiffness=1:2; rounds=0
  @Differentiable
  static double[][] centres(double[][] points, double[][] start, double stiffness, int rounds) {
    int k = start.length;
    int d = start[0].length;
    double[][] centres = new double[k][d];
    for (int c = 0; c < k; c++) {
      for (int j = 0; j < d; j++) {
        centres[c][j] = start[c][j];
      }
    }
    for (int round = 0; round < rounds; round++) {
      double[] mass = new double[k];
      double[][] moved = new double[k][d];
      double[] share = new double[k];
      for (double[] p : points) {
        double total = 0;
        for (int c = 0; c < k; c++) {
          double distance = 0;
          for (int j = 0; j < d; j++) {
            distance += (p[j] - centres[c][j]) * (p[j] - centres[c][j]);
          }
          total += share[c] = Math.exp(-stiffness * distance);
        }
        for (int c = 0; c < k; c++) {
          share[c] /= total;
          mass[c] += share[c];
          for (int j = 0; j < d; j++) {
            moved[c][j] += share[c] * p[j];
          }
        }
      }
      for (int c = 0; c < k; c++) {
        for (int j = 0; j < d; j++) {
          centres[c][j] = moved[c][j] / mass[c];
        }
      }
    }
    return centres;
  }
}
