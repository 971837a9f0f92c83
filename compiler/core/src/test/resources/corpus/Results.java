package corpus;

import dev.cotangent.Differentiable;

/** Results that are parameters, constants, rows, or shared. */
final class Results {
  private Results() {}

  // inputs: x=[3] -1:1
  @Differentiable
  static double[] squares(double[] x) {
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      y[i] = x[i] * x[i];
    }
    return y;
  }

  // inputs: a=[2][3] -1:1; k=1
  @Differentiable
  static double[] rowOfProduct(double[][] a, int k) {
    double[][] m = new double[2][3];
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 3; j++) {
        m[i][j] = a[i][j] * a[1 - i][j];
      }
    }
    m[0][0] = 7;
    return m[k];
  }

  // inputs: x=-1:1; flag=true
  // inputs: x=-1:1; flag=false
  @Differentiable
  static double[] eitherArray(double x, boolean flag) {
    double[] result;
    if (flag) {
      result = new double[] {x, x * x};
    } else {
      result = new double[3];
      result[2] = Math.sin(x);
    }
    return result;
  }

  // inputs: x=-1:1; y=-1:1
  @Differentiable
  static double ignoresOne(double x, double y) {
    double unused = y * y;
    return x * x * x;
  }
}
