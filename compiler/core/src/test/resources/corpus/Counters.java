package corpus;

import dev.cotangent.Differentiable;

/** Copies of loop counters and of carried values that go ways of their own. */
final class Counters {
  private Counters() {}

  // inputs: x=0.5:1; turns=2
  // inputs: x=0.5:1; turns=0
  @Differentiable
  static double copyChangedInside(double x, int turns) {
    double[] v = {x, x * x};
    for (int i = 0; i < 3; i++) {
      int n = i;
      int w = 0;
      while (w < turns) {
        n = 6;
        w++;
      }
      v[n % 2] *= Math.cos(v[(n + 1) % 2]) * n;
    }
    return v[0] + v[1];
  }

  // inputs: x=0.5:1; turns=2
  // inputs: x=0.5:1; turns=0
  @Differentiable
  static double copyChangedInAFor(double x, int turns) {
    double y = x;
    for (int i = 1; i < 4; i++) {
      int n = i;
      double z = y;
      for (int j = 0; j < turns; j++) {
        n += j;
        z = z * 0.5 + n;
      }
      y += z * i / (1 + n) + y * x;
    }
    return y;
  }

  // inputs: x=0.5:1; n=3
  @Differentiable
  static double boundChangedInside(double x, int n) {
    double y = x;
    int bound = n;
    for (int i = 0; i < bound; i++) {
      int left = bound - i;
      y = y * x + left;
      if (i == 1) {
        bound++;
      }
      n = bound;
    }
    return y * n;
  }

  // inputs: x=0.5:1; n=3
  @Differentiable
  static double startLivesOn(double x, int n) {
    int k = n;
    double y = x;
    for (int i = k; i > 0; i--) {
      k -= 2;
      y += x * k * i;
      for (int j = i; j < n; j++) {
        y *= 1 + 0.1 * j;
      }
    }
    return y + k * x + n;
  }

  // inputs: x=0.5:1; a=0.1:0.4
  @Differentiable
  static double carriedCopies(double x, double a) {
    double old = x;
    double now = x;
    for (int i = 0; i < 4; i++) {
      double next = Math.sin(now) + a * old;
      old = now;
      double kept = next;
      for (int j = 0; j < 2; j++) {
        next = next * a + kept;
      }
      now = next - kept * old;
    }
    return old * now;
  }
}
