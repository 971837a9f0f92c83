package corpus;

import dev.cotangent.Differentiable;

/** Arrays of rank three and four, locals of every element type. */
final class Ranks {
  private Ranks() {}

  // inputs: x=[2][3][2] -1:1
  @Differentiable
  static double cube(double[][][] x) {
    double[][][] y = new double[x.length][3][];
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < 3; j++) {
        y[i][j] = new double[2];
        for (int k = 0; k < 2; k++) {
          y[i][j][k] = x[i][j][k] * x[x.length - 1 - i][j][1 - k];
        }
      }
    }
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < 3; j++) {
        sum += y[i][j][0] * (j == 0 ? 1 : y[i][j - 1][1]);
      }
    }
    return sum;
  }

  // inputs: x=[6] -1:1
  @Differentiable
  static double localsOfEveryType(double[] x) {
    int[] order = new int[x.length];
    long[] squares = {0, 1, 4, 9, 16, 25};
    boolean[] odd = new boolean[x.length];
    float[] single = new float[x.length];
    int[][] table = {{1, 2, 3}, {4, 5, 6}};
    for (int i = 0; i < x.length; i++) {
      order[i] = (i * 5 + 2) % x.length;
      odd[i] = (i & 1) == 1;
      single[i] = i / 2f;
    }
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double v = x[order[i]] * squares[i] + single[i] * x[i];
      sum += odd[order[i]] ? v * table[1][i % 3] : v * v - table[0][i % 3];
    }
    return sum;
  }

  // inputs: x=[2][2][2][2] -1:1
  @Differentiable
  static double hyper(double[][][][] x) {
    double sum = 0;
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        double[][] plane = x[i][j];
        sum += plane[0][0] * plane[1][1] - plane[0][1] * plane[1][0];
      }
    }
    return sum * sum;
  }
}
