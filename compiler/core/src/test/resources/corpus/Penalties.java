package corpus;

import dev.cotangent.Differentiable;

/** The two penalty functions. */
final class Penalties {
  private Penalties() {}

  private static final double WEIGHT = 1e-5;

  // inputs: x={1, 2, 3, 4}
  // inputs: x={0.25, 0.25, 0.25, 0.25}
  // inputs: x=[1] -1:1
  // inputs: x=[0] -1:1
  @Differentiable
  static double first(double[] x) {
    double squares = -0.25;
    double deviations = 0;
    for (double each : x) {
      deviations += WEIGHT * (each - 1) * (each - 1);
      squares += each * each;
    }
    return deviations + squares * squares;
  }

  // inputs: x={0.5, 0.5, 0.5, 0.5}
  // inputs: x=[10] -1:1
  // inputs: x=[1] -1:1
  @Differentiable
  static double[] second(double[] x) {
    int n = x.length;
    double[] f = new double[2 * n];
    double root = Math.sqrt(WEIGHT);
    f[0] = x[0] - 0.2;
    for (int i = 1; i < n; i++) {
      double y = Math.exp((i + 1) / 10.0) + Math.exp(i / 10.0);
      f[i] = root * (Math.exp(x[i] / 10) + Math.exp(x[i - 1] / 10) - y);
    }
    for (int i = n; i < 2 * n - 1; i++) {
      f[i] = root * (Math.exp(x[i - n + 1] / 10) - Math.exp(-0.1));
    }
    f[f.length - 1] = -1;
    for (int j = 0; j < n; j++) {
      f[f.length - 1] += (n - j) * x[j] * x[j];
    }
    return f;
  }
}
