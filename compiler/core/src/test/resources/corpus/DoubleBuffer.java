package corpus;

import dev.cotangent.Differentiable;

/** Two buffers whose references change places in every step. */
final class DoubleBuffer {
  private DoubleBuffer() {}

  // inputs: u0=[6] -1:1; c=0.1:0.3; steps=4
  // inputs: u0=[3] -1:1; c=0.1:0.3; steps=1
  // inputs: u0=[3] -1:1; c=0.1:0.3; steps=0
  @Differentiable
  static double heat(double[] u0, double c, int steps) {
    int n = u0.length;
    double[] u = new double[n];
    double[] v = new double[n];
    for (int i = 0; i < n; i++) {
      u[i] = u0[i];
    }
    for (int s = 0; s < steps; s++) {
      for (int i = 0; i < n; i++) {
        double left = i > 0 ? u[i - 1] : u[n - 1];
        double right = i + 1 < n ? u[i + 1] : u[0];
        v[i] = u[i] + c * (left - 2 * u[i] + right) - 0.01 * u[i] * u[i] * u[i];
      }
      double[] t = u;
      u = v;
      v = t;
    }
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += u[i] * u[i] + 0.1 * v[i];
    }
    return sum;
  }
}
