package corpus;

import dev.cotangent.Differentiable;

/** Arrays whose rows have lengths of their own. */
final class Ragged {
  private Ragged() {}

  // inputs: x=[3][2,0,4] -1:1
  // inputs: x=[2][1,3] -1:1
  @Differentiable
  static double sumOfProducts(double[][] x) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double product = 1;
      for (int j = 0; j < x[i].length; j++) {
        product *= 1 + x[i][j];
      }
      sum += product * product;
    }
    return sum;
  }

  // inputs: x=[4] -1:1
  @Differentiable
  static double[][] pascal(double[] x) {
    double[][] t = new double[x.length][];
    for (int i = 0; i < x.length; i++) {
      t[i] = new double[i + 1];
      t[i][0] = x[i];
      for (int j = 1; j <= i; j++) {
        t[i][j] = t[i - 1][j - 1] * (j == i ? 2 : t[i - 1][j]) + x[j];
      }
    }
    return t;
  }

  // inputs: x=[3] -1:1
  @Differentiable
  static double initialisers(double[] x) {
    double[][] m = {{x[0], x[1]}, {x[2]}, {}, {1, x[0] * x[2], 2}};
    double sum = 0;
    for (int i = 0; i < m.length; i++) {
      for (int j = 0; j < m[i].length; j++) {
        sum += (i + 1) * m[i][j] * m[i][j];
      }
    }
    return sum + m[3].length;
  }
}
