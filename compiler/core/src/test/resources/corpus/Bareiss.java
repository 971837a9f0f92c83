package corpus;

import dev.cotangent.Differentiable;

/** Fraction-free elimination, where each step divides by the pivot before. */
final class Bareiss {
  private Bareiss() {}

  // inputs: a=[4][4] dominant
  // inputs: a=[2][2] dominant
  // inputs: a=[1][1] dominant
  @Differentiable
  static double determinant(double[][] a) {
    int n = a.length;
    double[][] m = new double[n][];
    for (int i = 0; i < n; i++) {
      m[i] = a[i].clone();
    }
    double previous = 1;
    for (int k = 0; k < n - 1; k++) {
      for (int i = k + 1; i < n; i++) {
        for (int j = k + 1; j < n; j++) {
          m[i][j] = (m[i][j] * m[k][k] - m[i][k] * m[k][j]) / previous;
        }
      }
      previous = m[k][k];
    }
    return m[n - 1][n - 1];
  }
}
