package corpus;

import dev.cotangent.Differentiable;

/** Meyer's thermistor, in the scaled form. */
final class Meyer {
  private Meyer() {}

  private static final int[] RESISTANCE = {
    34780, 28610, 23650, 19630, 16370, 13720, 11540, 9744, 8261, 7030, 6005, 5147, 4427, 3820, 3307,
    2872
  };

  // inputs: x={8.85, 4.0, 2.5}
  // inputs: x={2.48, 6.18, 3.45}
  @Differentiable
  static double sumOfSquares(double[] x) {
    double sum = 0;
    int i = 0;
    for (int y : RESISTANCE) {
      double u = 0.45 + 0.05 * ++i;
      double f = x[0] * Math.exp(10 * x[1] / (u + x[2]) - 13) - y * 1e-3;
      sum += f * f;
    }
    return sum;
  }
}
