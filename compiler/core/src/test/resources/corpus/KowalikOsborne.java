package corpus;

import dev.cotangent.Differentiable;

/** The enzyme reaction of Kowalik and Osborne. */
final class KowalikOsborne {
  private KowalikOsborne() {}

  private static final double[][] DATA = {
    {0.1957, 4},
    {0.1947, 2},
    {0.1735, 1},
    {0.1600, 0.5},
    {0.0844, 0.25},
    {0.0627, 0.167},
    {0.0456, 0.125},
    {0.0342, 0.1},
    {0.0323, 0.0833},
    {0.0235, 0.0714},
    {0.0246, 0.0625}
  };

  // inputs: x={0.25, 0.39, 0.415, 0.39}
  // inputs: x={0.1928, 0.1913, 0.1231, 0.1361}
  @Differentiable
  static double[] residuals(double[] x) {
    double[] f = new double[DATA.length];
    int i = 0;
    for (double[] row : DATA) {
      final double u = row[1];
      f[i++] = row[0] - x[0] * (u * u + u * x[1]) / (u * u + u * x[2] + x[3]);
    }
    return f;
  }
}
