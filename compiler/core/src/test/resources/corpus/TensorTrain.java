package corpus;

import dev.cotangent.Differentiable;

/** A tensor as a train of small cores, one element and its contraction. */
final class TensorTrain {
  private TensorTrain() {}

  // inputs: cores=[3][2][2][2] -1:1; index={0, 1, 1}
  // inputs: cores=[1][2][2][2] -1:1; index={1}
  // inputs: cores=[0][2][2][2] -1:1; index=[0] 0:0
  @Differentiable
  static double element(double[][][][] cores, int[] index) {
    double[] row = {1, 0.5};
    for (int k = 0; k < cores.length; k++) {
      double[][] matrix = cores[k][index[k]];
      double[] product = new double[matrix[0].length];
      for (int i = 0; i < row.length; i++) {
        for (int j = 0; j < product.length; j++) {
          product[j] += row[i] * matrix[i][j];
        }
      }
      row = product;
    }
    double sum = 0;
    for (double r : row) {
      sum += r * r;
    }
    return sum;
  }

  // inputs: cores=[3][2][2][2] -1:1
  // inputs: cores=[1][2][2][2] -1:1
  @Differentiable
  static double total(double[][][][] cores) {
    double sum = 0;
    int n = cores.length;
    int[] index = new int[n];
    int at;
    do {
      double e = element(cores, index);
      sum += e * (1 + 0.1 * index[0]);
      at = n - 1;
      while (at >= 0 && ++index[at] == cores[at].length) {
        index[at--] = 0;
      }
    } while (at >= 0);
    return sum;
  }
}
