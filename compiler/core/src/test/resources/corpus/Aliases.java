package corpus;

import dev.cotangent.Differentiable;

/** Two names for one array. */
final class Aliases {
  private Aliases() {}

  // inputs: x=[3] -1:1
  @Differentiable
  static double copiedReference(double[] x) {
    double[] a = new double[3];
    double[] b = a;
    for (int i = 0; i < 3; i++) {
      a[i] = x[i] * (i + 1);
    }
    b[0] = x[1] * x[2];
    a[1] = b[0] * a[2];
    return a[0] * b[1] + b[2];
  }

  // inputs: x=[4] -1:1
  @Differentiable
  static double afterRebinding(double[] x) {
    double[] a = {x[0], x[1]};
    double[] b = a;
    a = new double[] {x[2], x[3]};
    a[0] *= b[1];
    b[1] = a[0] * b[0];
    return a[0] + a[1] * b[0] - b[1];
  }

  // inputs: x=[4] -1:1
  @Differentiable
  static double readsParameter(double[] x) {
    double[] y = x;
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
      sum += y[i] * x[x.length - 1 - i];
    }
    return sum;
  }
}
