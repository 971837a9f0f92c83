package corpus;

import static corpus.Constants.HALF;

import dev.cotangent.Differentiable;

/** Shadowed names, var, final, constants of this class and of others, initialised in odd ways. */
final class ScopesAgain {
  private ScopesAgain() {}

  private static final double[] WEIGHTS = {1, -2, 0.5};
  private static final int[][] PAIRS = {{0, 1}, {2, 0}, {}};
  private static final double DERIVED = 2 * HALF + 1.0 / 3;
  private static final float SINGLE = 0.1f;
  private static final long BIG = 1L << 40;
  private static final boolean FLAG = BIG > Integer.MAX_VALUE;
  private static final char LETTER = 'z';
  static final double SIZE = 3;

  // inputs: x=[3] -1:1
  @Differentiable
  static double constants(double[] x) {
    var s = 0.0;
    for (final var row : PAIRS) {
      for (var i : row) {
        s += WEIGHTS[i] * x[i] * DERIVED;
      }
    }
    final double y = FLAG ? s * SINGLE : -s;
    return y * LETTER
        + Constants.HALF * HALF * x[2] * BIG / 1e12
        + corpus.Constants.HALF
        + SIZE;
  }

  // inputs: x=-1:1; HALF=0.5:1
  @Differentiable
  static double shadowed(double x, double HALF) {
    double WEIGHTS = x * HALF;
    for (int i = 0; i < 2; i++) {
      double t = WEIGHTS + i;
      x += t;
    }
    for (double t = 0, i = 0; t < 2; t++, i += x) {
      WEIGHTS += i * ScopesAgain.WEIGHTS[(int) t];
    }
    {
      final double t;
      if (x > 0) {
        t = 1;
      } else {
        t = HALF;
      }
      WEIGHTS *= t;
    }
    return WEIGHTS + DERIVED;
  }

  // inputs: x=[2] -1:1
  @Differentiable
  static double localConstants(final double[] x) {
    final int n = 2;
    final double[] w = {x[0], n, WEIGHTS.length};
    final double[][] m = {w, WEIGHTS, x};
    double s = 0;
    for (final double[] row : m) {
      s = s * 0.5 + row[n - 1] * row[0];
    }
    return s;
  }
}
