package corpus;

import dev.cotangent.Differentiable;

/** Convolutions in one and two dimensions. */
final class Convolution {
  private Convolution() {}

  // inputs: x=[9] -1:1; k=[3] -1:1
  // inputs: x=[3] -1:1; k=[3] -1:1
  @Differentiable
  static double[] line(double[] x, double[] k) {
    double[] y = new double[x.length - k.length + 1];
    for (int i = 0; i < y.length; i++) {
      for (int j = 0; j < k.length; j++) {
        y[i] += x[i + j] * k[j];
      }
    }
    return y;
  }

  // inputs: x=[5][6] -1:1; k=[3][2] -1:1; bias=-1:1; stride=1
  // inputs: x=[5][6] -1:1; k=[2][2] -1:1; bias=-1:1; stride=2
  @Differentiable
  static double plane(double[][] x, double[][] k, double bias, int stride) {
    double energy = 0;
    for (int i = 0; i + k.length <= x.length; i += 1) {
      for (int j = 0; j + k[0].length <= x[0].length; j += 1) {
        if (i % stride == 0 && j % stride == 0) {
          double sum = bias;
          for (int p = 0; p < k.length; p++) {
            for (int q = 0; q < k[p].length; q++) {
              sum += x[i + p][j + q] * k[p][q];
            }
          }
          energy += sum > 0 ? sum * sum : 0.01 * sum * sum;
        }
      }
    }
    return energy;
  }

  // inputs: x=[2][4][4] -1:1; k=[3][2][2][2] -1:1
  @Differentiable
  static double[][][] channels(double[][][] x, double[][][][] k) {
    int rows = x[0].length - k[0][0].length + 1;
    int columns = x[0][0].length - k[0][0][0].length + 1;
    double[][][] y = new double[k.length][rows][columns];
    for (int o = 0; o < k.length; o++) {
      for (int c = 0; c < x.length; c++) {
        for (int i = 0; i < rows; i++) {
          for (int j = 0; j < columns; j++) {
            for (int p = 0; p < k[o][c].length; p++) {
              for (int q = 0; q < k[o][c][p].length; q++) {
                y[o][i][j] += x[c][i + p][j + q] * k[o][c][p][q];
              }
            }
          }
        }
      }
    }
    return y;
  }
}
