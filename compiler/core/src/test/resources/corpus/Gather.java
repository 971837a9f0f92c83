package corpus;

import dev.cotangent.Differentiable;

/** Elements read and added through subscripts that repeat. */
final class Gather {
  private Gather() {}

  // inputs: x=[5] -1:1; index=[9] 0:4; w=[9] -1:1
  // inputs: x=[3] -1:1; index={2, 2, 2, 0}; w=[4] -1:1
  @Differentiable
  static double gather(double[] x, int[] index, double[] w) {
    double sum = 0;
    for (int i = 0; i < index.length; i++) {
      sum += x[index[i]] * x[index[i]] * w[i];
    }
    return sum;
  }

  // inputs: x=[6] -1:1; index={1, 1, 3, 0, 1, 3}; n=4
  @Differentiable
  static double[] scatter(double[] x, int[] index, int n) {
    double[] y = new double[n];
    for (int i = 0; i < x.length; i++) {
      y[index[i]] += x[i] * x[i];
    }
    return y;
  }

  // inputs: x=[6] -1:1; index={1, 1, 3, 0, 1, 3}; n=4
  @Differentiable
  static double[] lastOneWins(double[] x, int[] index, int n) {
    double[] y = new double[n];
    for (int i = 0; i < x.length; i++) {
      y[index[i]] = x[i] * (1 + y[index[i]]);
    }
    return y;
  }

  // inputs: values=[6] -1:1; rows={0, 2, 3, 6}; columns={0, 2, 1, 0, 1, 2}; v=[3] -1:1
  @Differentiable
  static double[] sparseProduct(double[] values, int[] rows, int[] columns, double[] v) {
    double[] y = new double[rows.length - 1];
    for (int i = 0; i + 1 < rows.length; i++) {
      for (int p = rows[i]; p < rows[i + 1]; p++) {
        y[i] += values[p] * v[columns[p]];
      }
    }
    return y;
  }

  // inputs: x=[5] 0.5:4.4; w=[5] -1:1
  @Differentiable
  static double byData(double[] x, double[] w) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += w[(int) x[i]] * x[i];
    }
    return sum;
  }
}
