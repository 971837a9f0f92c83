package corpus;

import dev.cotangent.Differentiable;

/** Sparse matrices by rows, by columns and as triplets; products, solves, energies. */
final class SparseMatrices {
  private SparseMatrices() {}

  // inputs: value=[6] -1:1; start={0, 2, 2, 5, 6}; column={0, 2, 0, 1, 1, 2}; x=[3] -1:1
  // inputs: value=[0] 0:1; start={0, 0}; column=[0] 0:0; x=[3] -1:1
  // inputs: value=[0] 0:1; start={0}; column=[0] 0:0; x=[3] -1:1
  @Differentiable
  static double[] byRows(double[] value, int[] start, int[] column, double[] x) {
    double[] y = new double[start.length - 1];
    int p = 0;
    for (int i = 0; i < y.length; i++) {
      double sum = 0;
      while (p < start[i + 1]) {
        sum += value[p] * x[column[p]];
        p++;
      }
      y[i] = sum;
    }
    return y;
  }

  // inputs: value=[4] 1:2; start={0, 1, 3, 4}; row={0, 1, 2, 2}; b=[3] -1:1
  @Differentiable
  static double[] lowerSolveByColumns(double[] value, int[] start, int[] row, double[] b) {
    double[] x = b.clone();
    for (int j = 0; j < x.length; j++) {
      x[j] /= value[start[j]];
      for (int p = start[j] + 1; p < start[j + 1]; p++) {
        x[row[p]] -= value[p] * x[j];
      }
    }
    return x;
  }

  // inputs: i={0, 1, 1, 2, 0}; j={1, 0, 1, 2, 1}; value=[5] -1:1; x=[3] -1:1; y=[3] -1:1
  // inputs: i=[0] 0:0; j=[0] 0:0; value=[0] 0:1; x=[3] -1:1; y=[3] -1:1
  @Differentiable
  static double triplets(int[] i, int[] j, double[] value, double[] x, double[] y) {
    double sum = 0;
    for (int k = 0; k < value.length; k++) {
      sum += y[i[k]] * value[k] * x[j[k]];
    }
    return sum;
  }
}
