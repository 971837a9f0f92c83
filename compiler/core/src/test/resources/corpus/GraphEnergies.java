package corpus;

import dev.cotangent.Differentiable;

/** Energies on graphs: Laplacian, total variation, springs, message passing. */
final class GraphEnergies {
  private GraphEnergies() {}

  // inputs: a={0, 1, 2, 0}; b={1, 2, 3, 3}; w=[4] 0.5:1; x=[4] distinct -1:1
  // inputs: a={0}; b={0}; w=[1] 0.5:1; x=[1] -1:1
  // inputs: a=[0] 0:0; b=[0] 0:0; w=[0] 0:1; x=[2] -1:1
  @Differentiable
  static double laplacian(int[] a, int[] b, double[] w, double[] x) {
    double energy = 0;
    for (int e = 0; e < w.length; e++) {
      double d = x[a[e]] - x[b[e]];
      energy += w[e] * d * d + 0.1 * Math.abs(d) * (a[e] == b[e] ? 0 : 1);
    }
    return energy;
  }

  // inputs: x=[3][2] distinct -1:1; a={0, 1, 2, 0}; b={1, 2, 0, 1}; rest=0.3:0.5
  @Differentiable
  static double springs(double[][] x, int[] a, int[] b, double rest) {
    double energy = 0;
    for (int e = 0; e < a.length; e++) {
      double[] p = x[a[e]], q = x[b[e]];
      double length = Math.hypot(p[0] - q[0], p[1] - q[1]);
      energy += (length - rest) * (length - rest);
    }
    return energy;
  }

  // inputs: x=[4][2] -1:1; neighbours=[4][1,2,0,3] 0:3; w=[2][2] -1:1; rounds=2
  // inputs: x=[1][2] -1:1; neighbours=[1][0] 0:0; w=[2][2] -1:1; rounds=2
  // inputs: x=[1][2] -1:1; neighbours=[1][2] 0:0; w=[2][2] -1:1; rounds=0
  @Differentiable
  static double messages(double[][] x, int[][] neighbours, double[][] w, int rounds) {
    int n = x.length;
    double[][] h = new double[n][2];
    for (int i = 0; i < n; i++) {
      h[i][0] = x[i][0];
      h[i][1] = x[i][1];
    }
    for (int round = 0; round < rounds; round++) {
      double[][] next = new double[n][2];
      for (int i = 0; i < n; i++) {
        double[] sum = h[i].clone();
        for (int j : neighbours[i]) {
          sum[0] += h[j][0];
          sum[1] += h[j][1];
        }
        for (int c = 0; c < 2; c++) {
          next[i][c] = Math.tanh(Tools.dot(w[c], sum));
        }
      }
      h = next;
    }
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += (i + 1) * h[i][0] * h[i][1];
    }
    return sum;
  }
}
