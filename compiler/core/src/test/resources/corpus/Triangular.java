package corpus;

import dev.cotangent.Differentiable;

/** Loops over triangles, upwards and downwards. */
final class Triangular {
  private Triangular() {}

  // inputs: a=[5][5] -1:1
  // inputs: a=[1][1] -1:1
  @Differentiable
  static double lower(double[][] a) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j <= i; j++) {
        sum += a[i][j] * a[j][i];
      }
    }
    return sum;
  }

  // inputs: v=[15] -1:1; n=5
  @Differentiable
  static double packed(double[] v, int n) {
    double product = 1;
    int index = 0;
    for (int i = 0; i < n; i++) {
      double row = 0;
      for (int j = i; j < n; j++) {
        row += v[index] * (j + 1);
        index++;
      }
      product *= 1 + 0.1 * row;
    }
    return product;
  }

  // inputs: v=[6] -1:1
  @Differentiable
  static double pairs(double[] v) {
    double energy = 0;
    for (int i = v.length - 1; i > 0; i--) {
      for (int j = i - 1; j >= 0; j -= 2) {
        double d = v[i] - v[j];
        energy += 1 / (1 + d * d);
      }
    }
    return energy;
  }
}
