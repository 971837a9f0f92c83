package corpus;

import dev.cotangent.Differentiable;

/** Orthonormal rows, made in place. */
final class GramSchmidt {
  private GramSchmidt() {}

  // inputs: a=[3][4] -1:1
  // inputs: a=[2][2] -1:1
  @Differentiable
  static double[][] orthonormal(double[][] a) {
    double[][] q = new double[a.length][a[0].length];
    for (int i = 0; i < a.length; i++) {
      double[] row = q[i];
      for (int j = 0; j < row.length; j++) {
        row[j] = a[i][j];
      }
      for (int k = 0; k < i; k++) {
        double projection = Tools.dot(row, q[k]);
        Tools.addScaled(row, q[k], -projection);
      }
      double norm = Tools.norm(row);
      Tools.scale(row, 1 / norm);
    }
    return q;
  }
}
