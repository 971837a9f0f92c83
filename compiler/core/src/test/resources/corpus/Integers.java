package corpus;

import dev.cotangent.Differentiable;

/** Integer and long arithmetic around real numbers. */
final class Integers {
  private Integers() {}

  // inputs: x=[7] -1:1; seed=12345
  // inputs: x=[7] -1:1; seed=-987
  @Differentiable
  static double randomWalk(double[] x, long seed) {
    long state = seed;
    double sum = 0;
    for (int i = 0; i < 10; i++) {
      state = state * 6364136223846793005L + 1442695040888963407L;
      int index = (int) ((state >>> 33) % x.length);
      sum += x[index] * (1 + (state & 7)) / (1 + (index ^ 3));
    }
    return sum;
  }

  // inputs: x=0.5:2; n=13
  // inputs: x=0.5:2; n=0
  @Differentiable
  static double powerBySquaring(double x, int n) {
    double result = 1;
    double base = x;
    int rest = n;
    while (rest > 0) {
      if ((rest & 1) == 1) {
        result *= base;
      }
      base *= base;
      rest >>= 1;
    }
    return result;
  }

  // inputs: x=0.5:2; a=17; b=-5
  @Differentiable
  static double oddities(double x, int a, int b) {
    int c = a / b * b + a % b;
    long d = (long) a << 33 | b & 0xff;
    int e = ~b >>> 28;
    double y = x * c + x * x * (d >> 33);
    y += e * x;
    y -= Math.floorMod(b, 3) * x + Math.floorDiv(b, 3) * x * x;
    c += 2.7;
    y += c-- * x;
    return y * ++e + c;
  }

  // inputs: x=[5] -1:1; steps=4
  @Differentiable
  static double strides(double[] x, int steps) {
    double sum = 0;
    for (long i = 0; i < steps; i++) {
      int k = (int) (i * i % x.length);
      sum += x[k] * i;
    }
    return sum;
  }
}
