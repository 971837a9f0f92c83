package corpus;

import dev.cotangent.Differentiable;

/** Arrays and scalars overwritten, on conditions too. */
final class Overwrites {
  private Overwrites() {}

  // inputs: x=[6] -1:1
  @Differentiable
  static double conditional(double[] x) {
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      y[i] = x[i] * x[i];
      if (i % 2 == 0) {
        y[i] = Math.sin(y[i]);
      }
      if (x[i] > 0.05 && i > 2) {
        y[i] *= x[0];
      }
    }
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
      sum += y[i] * y[y.length - 1 - i];
    }
    return sum;
  }

  // inputs: x=[5] -1:1
  @Differentiable
  static double repeatedly(double[] x) {
    double[] y = new double[3];
    for (int i = 0; i < x.length; i++) {
      y[i % 3] = y[(i + 1) % 3] * x[i] + x[i];
      y[1] = Math.exp(y[1]) * 0.5;
    }
    return y[0] * y[1] + y[2];
  }

  // inputs: x=-1:1
  @Differentiable
  static double scalars(double x) {
    double y = x;
    y = y * y;
    y = y * y + x;
    x = Math.cos(y);
    y = x * y;
    return y + x;
  }

  // inputs: x=[4] 0.5:1.5
  @Differentiable
  static double overwrittenWithConstant(double[] x) {
    double[] y = {x[0], x[1] * x[1], x[2], x[3]};
    y[1] = 3;
    y[0] *= y[1];
    y[2] = 0;
    return y[0] + y[1] + y[2] + y[3] * y[2] + y[3];
  }
}
