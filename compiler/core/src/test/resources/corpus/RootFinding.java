package corpus;

import dev.cotangent.Differentiable;

/** Secant, Steffensen, Halley, Brent-like and Durand-Kerner iterations. */
final class RootFinding {
  private RootFinding() {}

  private static double cubic(double x, double[] c) {
    return ((x + c[2]) * x + c[1]) * x + c[0];
  }

  // inputs: c={-1.5, 0.7, 0.3}; steps=9
  // inputs: c={-1.5, 0.7, 0.3}; steps=0
  @Differentiable
  static double secant(double[] c, int steps) {
    double a = 0.5, b = 1.2;
    double fa = cubic(a, c);
    for (int i = 0; i < steps; i++) {
      double fb = cubic(b, c);
      if (Math.abs(fb) < 1e-11) {
        break;
      }
      double next = b - fb * (b - a) / (fb - fa);
      a = b;
      fa = fb;
      b = next;
    }
    return b;
  }

  // inputs: y=2:9; n=3; start=2
  // inputs: y=2:9; n=1; start=2
  @Differentiable(wrt = "y")
  static double halleyRoot(double y, int n, double start) {
    double x = start;
    double old;
    int guard = 0;
    do {
      old = x;
      double p = Math.pow(x, n);
      x *= ((n - 1) * p + (n + 1) * y) / ((n + 1) * p + (n - 1) * y);
    } while (Math.abs(x - old) > 1e-14 * x && guard++ < 30);
    return x;
  }

  // inputs: c={-1.5, 0.7, 0.3}; steps=8
  @Differentiable
  static double regulaFalsi(double[] c, int steps) {
    double low = 0, high = 2;
    double fLow = cubic(low, c), fHigh = cubic(high, c);
    int side = 0;
    double x = low;
    for (int i = 0; i < steps; i++) {
      x = (fLow * high - fHigh * low) / (fLow - fHigh);
      double fx = cubic(x, c);
      if (fx * fHigh > 0) {
        high = x;
        fHigh = fx;
        if (side == -1) fLow /= 2;
        side = -1;
      } else {
        low = x;
        fLow = fx;
        if (side == 1) fHigh /= 2;
        side = 1;
      }
    }
    return x;
  }

  // inputs: c={-1.5, 0.7, 0.3}; rounds=6
  @Differentiable
  static double[] durandKerner(double[] c, int rounds) {
    double[] re = {1, 0.4, -0.65};
    double[] im = {0, 0.9, 0.72};
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < 3; i++) {
        double pr = re[i] + c[2], pi = im[i];
        double t = pr * re[i] - pi * im[i] + c[1];
        pi = pr * im[i] + pi * re[i];
        pr = t;
        t = pr * re[i] - pi * im[i] + c[0];
        pi = pr * im[i] + pi * re[i];
        pr = t;
        for (int j = 0; j < 3; j++) {
          if (j == i) continue;
          double dr = re[i] - re[j], di = im[i] - im[j];
          double size = dr * dr + di * di;
          t = (pr * dr + pi * di) / size;
          pi = (pi * dr - pr * di) / size;
          pr = t;
        }
        re[i] -= pr;
        im[i] -= pi;
      }
    }
    return new double[] {re[0], im[1], re[2], im[0] + im[2]};
  }
}
