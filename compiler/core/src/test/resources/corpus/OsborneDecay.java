package corpus;

import dev.cotangent.Differentiable;

/** Osborne's first problem: two exponentials over a constant. */
final class OsborneDecay {
  private OsborneDecay() {}

  private static final double[] Y = {
    0.844, 0.908, 0.932, 0.936, 0.925, 0.908, 0.881, 0.850, 0.818, 0.784, 0.751, 0.718, 0.685,
    0.658, 0.628, 0.603, 0.580, 0.558, 0.538, 0.522, 0.506, 0.490, 0.478, 0.467, 0.457, 0.448,
    0.438, 0.431, 0.424, 0.420, 0.414, 0.411, 0.406
  };

  // inputs: x={0.5, 1.5, -1, 0.01, 0.02}
  // inputs: x={0.3754, 1.9358, -1.4647, 0.01287, 0.02212}
  @Differentiable
  static double sumOfSquares(double[] x) {
    double sum = 0;
    for (int i = 0; i < Y.length; ++i) {
      double t = 10 * i;
      double f = Y[i] - (x[0] + x[1] * Math.exp(-t * x[3]) + x[2] * Math.exp(-t * x[4]));
      sum += f * f;
    }
    return sum;
  }
}
