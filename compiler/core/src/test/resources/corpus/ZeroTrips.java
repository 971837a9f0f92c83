package corpus;

import dev.cotangent.Differentiable;

/** Loops that do not run at all, and empty arrays. */
final class ZeroTrips {
  private ZeroTrips() {}

  // inputs: x=[3] -1:1; n=0
  // inputs: x=[3] -1:1; n=-4
  // inputs: x=[3] -1:1; n=2
  @Differentiable
  static double perhaps(double[] x, int n) {
    double y = x[0];
    for (int i = 0; i < n; i++) {
      y *= x[i] + x[i + 1];
      for (int j = i; j < n - 1; j++) {
        y += x[j];
      }
    }
    return y;
  }

  // inputs: x=[0] -1:1; y=[0][0] -1:1
  // inputs: x=[2] -1:1; y=[2][0] -1:1
  // inputs: x=[2] -1:1; y=[2][3] -1:1
  @Differentiable
  static double empty(double[] x, double[][] y) {
    double sum = 1;
    for (int i = 0; i < x.length; i++) {
      sum += x[i] * x[i];
      for (int j = 0; j < y[i].length; j++) {
        sum *= 1 + 0.1 * y[i][j];
      }
    }
    return sum;
  }

  // inputs: x=-1:1; n=0
  // inputs: x=-1:1; n=3
  @Differentiable
  static double[] emptyResult(double x, int n) {
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      y[i] = x * i + x * x;
    }
    return y;
  }
}
