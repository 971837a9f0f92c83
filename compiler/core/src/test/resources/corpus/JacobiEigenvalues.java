package corpus;

import dev.cotangent.Differentiable;

/** Jacobi's rotations diagonalise a symmetric matrix in place. */
final class JacobiEigenvalues {
  private JacobiEigenvalues() {}

  // inputs: a=[3][3] spd; sweeps=3
  // inputs: a=[2][2] spd; sweeps=1
  // inputs: a=[3][3] spd; sweeps=0
  @Differentiable
  static double weightedDiagonal(double[][] a, int sweeps) {
    int n = a.length;
    double[][] m = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        m[i][j] = 0.5 * (a[i][j] + a[j][i]);
      }
    }
    for (int sweep = 0; sweep < sweeps; sweep++) {
      for (int p = 0; p < n - 1; p++) {
        for (int q = p + 1; q < n; q++) {
          rotate(m, p, q);
        }
      }
    }
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += (i + 1) * m[i][i] * m[i][i];
    }
    return sum;
  }

  private static void rotate(double[][] m, int p, int q) {
    double angle = 0.5 * Math.atan2(2 * m[p][q], m[q][q] - m[p][p]);
    double c = Math.cos(angle);
    double s = Math.sin(angle);
    for (int k = 0; k < m.length; k++) {
      double t = m[k][p];
      m[k][p] = c * t - s * m[k][q];
      m[k][q] = s * t + c * m[k][q];
    }
    for (int k = 0; k < m.length; k++) {
      double t = m[p][k];
      m[p][k] = c * t - s * m[q][k];
      m[q][k] = s * t + c * m[q][k];
    }
  }
}
