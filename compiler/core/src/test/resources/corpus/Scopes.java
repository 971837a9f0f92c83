package corpus;

import dev.cotangent.Differentiable;

/** Names used again in other blocks, constants of the class. */
final class Scopes {
  private Scopes() {}

  private static final double SCALE = 2.5;
  private static final int COUNT = 3;

  // inputs: x=[3] -1:1
  @Differentiable
  static double blocks(double[] x) {
    double sum = 0;
    {
      double t = x[0] * SCALE;
      sum += t;
    }
    {
      double t = x[1] * COUNT;
      sum += t * t;
    }
    for (int i = 0; i < COUNT; i++) {
      double t = x[i];
      sum *= 1 + 0.1 * t;
    }
    for (int i = 0, j = COUNT - 1; i < j; i++, j--) {
      double t = x[i] * x[j];
      sum += t;
    }
    final double pi = Math.PI;
    return sum * pi + Constants.HALF;
  }
}
