package corpus;

import dev.cotangent.Differentiable;

/** Inverses by hand: two by two, three by three by cofactors, and of a bordered matrix. */
final class Inverses {
  private Inverses() {}

  // inputs: a=2:3; b=-1:1; c=-1:1; d=2:3
  @Differentiable
  static double[][] twoByTwo(double a, double b, double c, double d) {
    double determinant = a * d - b * c;
    return new double[][] {
      {d / determinant, -b / determinant}, {-c / determinant, a / determinant}
    };
  }

  // inputs: m=[3][3] dominant
  @Differentiable
  static double[][] cofactors(double[][] m) {
    double[][] inverse = new double[3][3];
    double determinant = 0;
    for (int i = 0; i < 3; i++) {
      int i1 = (i + 1) % 3, i2 = (i + 2) % 3;
      for (int j = 0; j < 3; j++) {
        int j1 = (j + 1) % 3, j2 = (j + 2) % 3;
        inverse[j][i] = m[i1][j1] * m[i2][j2] - m[i1][j2] * m[i2][j1];
      }
      determinant += m[0][i] * inverse[i][0] * (i == 0 ? 1 : 0);
    }
    for (int j = 1; j < 3; j++) {
      determinant += m[0][j] * inverse[j][0];
    }
    for (double[] row : inverse) {
      for (int j = 0; j < row.length; j++) {
        row[j] /= determinant;
      }
    }
    return inverse;
  }

  // inputs: inverse=[3][3] dominant; u=[3] -1:1; v=[3] -1:1
  // inputs: inverse=[1][1] dominant; u=[1] -1:1; v=[1] -1:1
  @Differentiable
  static double[][] shermanMorrison(double[][] inverse, double[] u, double[] v) {
    int n = u.length;
    double[] left = new double[n];
    double[] right = new double[n];
    double denominator = 1;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        left[i] += inverse[i][j] * u[j];
        right[j] += v[i] * inverse[i][j];
      }
      denominator += v[i] * left[i];
    }
    double[][] updated = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        updated[i][j] = inverse[i][j] - left[i] * right[j] / denominator;
      }
    }
    return updated;
  }
}
