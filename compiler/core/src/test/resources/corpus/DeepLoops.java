package corpus;

import dev.cotangent.Differentiable;

/** Loops in loops in loops: six levels, of different kinds. */
final class DeepLoops {
  private DeepLoops() {}

  // inputs: x=[3] 0.2:0.9; n=2
  @Differentiable
  static double sixLevels(double[] x, int n) {
    double s = x[0];
    for (int a = 0; a < n; a++) {
      for (int b = a; b < n; b++) {
        int c = 0;
        while (c < n) {
          for (int d = n; d > 0; d--) {
            double row = 0;
            for (double e : x) {
              int f = 0;
              do {
                row += Math.sin(s * e) / (1 + a + f);
                f++;
              } while (f <= c);
            }
            s = 0.9 * s + 0.05 * row * x[d];
          }
          c++;
        }
      }
    }
    return s;
  }

  // inputs: a=[2][3] 0.2:0.9; n=2
  @Differentiable
  static double sixLevelsInPlace(double[][] a, int n) {
    double[][] m = {a[0].clone(), a[1].clone()};
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        for (int k = 0; k < n; k++) {
          for (int p = 0; p < n; p++) {
            for (int q = 0; q < m.length; q++) {
              for (int r = 0; r < m[q].length; r++) {
                m[q][r] = 0.5 * m[q][r] + 0.3 * m[1 - q][(r + p) % 3] * m[q][(r + k) % 3] + 0.1 * i;
              }
            }
          }
        }
      }
    }
    return m[0][0] + m[1][2];
  }
}
