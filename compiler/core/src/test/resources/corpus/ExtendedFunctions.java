package corpus;

import dev.cotangent.Differentiable;

/** Rosenbrock's and Powell's functions block by block, as residuals. */
final class ExtendedFunctions {
  private ExtendedFunctions() {}

  private static final double ROOT_5 = Math.sqrt(5.0);
  private static final double ROOT_10 = Math.sqrt(10.0);

  // inputs: x={-1.2, 1, -1.2, 1}
  // inputs: x=[6] -1:1
  // inputs: x=[0] -1:1
  @Differentiable
  static double[] rosenbrock(double[] x) {
    double[] f = new double[x.length];
    for (int i = 0; i < x.length; i += 2) {
      f[i] = 10 * (x[i + 1] - x[i] * x[i]);
      f[i + 1] = 1 - x[i];
    }
    return f;
  }

  // inputs: x={3, -1, 0, 1}
  // inputs: x={0, 0, 0, 0}
  // inputs: x=[8] -1:1
  @Differentiable
  static double[] powell(double[] x) {
    double[] f = new double[x.length];
    for (int i = 0; i < f.length; i++) {
      switch (i & 3) {
        case 0 -> f[i] = x[i] + 10 * x[i + 1];
        case 1 -> f[i] = ROOT_5 * (x[i + 1] - x[i + 2]);
        case 2 -> {
          double d = x[i - 1] - 2 * x[i];
          f[i] = d * d;
        }
        default -> f[i] = ROOT_10 * (x[i - 3] - x[i]) * (x[i - 3] - x[i]);
      }
    }
    return f;
  }
}
