package corpus;

import dev.cotangent.Differentiable;

/** A boundary value problem and an integral equation, both discretised. */
final class DiscreteProblems {
  private DiscreteProblems() {}

  // inputs: x={-0.15, -0.25, -0.2, -0.1}
  // inputs: x=[1] -1:1
  // inputs: x=[0] -1:1
  @Differentiable
  static double[] boundaryValue(double[] x) {
    int n = x.length;
    double h = 1.0 / (n + 1);
    double[] f = new double[n];
    double last = 0;
    for (int i = 0; i < n; i++) {
      double next = i + 1 < n ? x[i + 1] : 0;
      double cubed = x[i] + (i + 1) * h + 1;
      cubed *= cubed * cubed;
      f[i] = 2 * x[i] - last - next + h * h * cubed / 2;
      last = x[i];
    }
    return f;
  }

  // inputs: x={-0.15, -0.25, -0.2, -0.1}
  // inputs: x=[1] -1:1
  // inputs: x=[0] -1:1
  @Differentiable
  static double[] integralEquation(double[] x) {
    final var n = x.length;
    final var h = 1.0 / (n + 1);
    double[] f = new double[n];
    for (int i = 1; i <= n; i++) {
      double left = 0;
      double right = 0;
      for (int j = 1; j <= n; j++) {
        double t = j * h;
        double cubed = Tools.cube(x[j - 1] + t + 1);
        if (j <= i) {
          left += t * cubed;
        } else {
          right += (1 - t) * cubed;
        }
      }
      f[i - 1] = x[i - 1] + h * ((1 - i * h) * left + i * h * right) / 2;
    }
    return f;
  }
}
