package corpus;

import dev.cotangent.Differentiable;

/** Classical fourth-order steps through an oscillator with friction. */
final class RungeKutta {
  private RungeKutta() {}

  // inputs: y0=[2] -1:1; p=[3] 0.2:1; steps=5; h=0.1
  // inputs: y0=[2] -1:1; p=[3] 0.2:1; steps=1; h=0.2
  @Differentiable(wrt = {"y0", "p", "h"})
  static double energy(double[] y0, double[] p, int steps, double h) {
    double[] y = {y0[0], y0[1]};
    double[] k1 = new double[2];
    double[] k2 = new double[2];
    double[] k3 = new double[2];
    double[] k4 = new double[2];
    double[] t = new double[2];
    for (int s = 0; s < steps; s++) {
      slope(y, p, k1);
      for (int i = 0; i < 2; i++) {
        t[i] = y[i] + 0.5 * h * k1[i];
      }
      slope(t, p, k2);
      for (int i = 0; i < 2; i++) {
        t[i] = y[i] + 0.5 * h * k2[i];
      }
      slope(t, p, k3);
      for (int i = 0; i < 2; i++) {
        t[i] = y[i] + h * k3[i];
      }
      slope(t, p, k4);
      for (int i = 0; i < 2; i++) {
        y[i] += h / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
      }
    }
    return 0.5 * (y[0] * y[0] + y[1] * y[1]);
  }

  private static void slope(double[] y, double[] p, double[] k) {
    k[0] = y[1];
    k[1] = -p[0] * Math.sin(y[0]) - p[1] * y[1] * Math.abs(y[1] + 3) + p[2];
  }
}
