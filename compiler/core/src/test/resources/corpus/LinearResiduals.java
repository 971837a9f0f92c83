package corpus;

import dev.cotangent.Differentiable;

/** Linear functions of full rank, of rank one, and of rank one with zero columns. */
final class LinearResiduals {
  private LinearResiduals() {}

  // inputs: x={1, 1, 1}; m=5
  // inputs: x=[4] -1:1; m=4
  // inputs: x=[0] -1:1; m=2
  @Differentiable
  static double[] fullRank(double[] x, int m) {
    double[] f = new double[m];
    double sum = 0;
    for (int j = 0; j < x.length; j++) {
      sum += x[j];
    }
    for (int i = 0; i < m; i++) {
      f[i] = -2 * sum / m - 1;
      if (i < x.length) {
        f[i] += x[i];
      }
    }
    return f;
  }

  // inputs: x={1, 1, 1}; m=5
  // inputs: x=[4] -1:1; m=4
  // inputs: x=[1] -1:1; m=1
  @Differentiable
  static double[] rankOne(double[] x, int m) {
    double[] f = new double[m];
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < x.length; j++) {
        f[i] += (j + 1) * x[j];
      }
      f[i] = (i + 1) * f[i] - 1;
    }
    return f;
  }

  // inputs: x={1, 1, 1, 1}; m=5
  // inputs: x=[2] -1:1; m=3
  // inputs: x=[3] -1:1; m=1
  @Differentiable
  static double[] rankOneWithZeros(double[] x, int m) {
    double[] f = new double[m];
    f[0] = -1;
    double sum = 0;
    for (int j = 1; j < x.length - 1; j++) {
      sum += (j + 1) * x[j];
    }
    int i = 1;
    while (i < m - 1) {
      f[i] = i * sum - 1;
      i++;
    }
    f[m - 1] = -1;
    return f;
  }
}
