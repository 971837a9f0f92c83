package corpus;

import dev.cotangent.Differentiable;

/** Checksums, overflow and shifts of longs that decide what is added. */
final class LongArithmetic {
  private LongArithmetic() {}

  // inputs: x=[5] -1:1; seed=42
  // inputs: x=[5] -1:1; seed=0
  // inputs: x=[5] -1:1; seed=-9007199254740993
  @Differentiable
  static double checksum(double[] x, long seed) {
    long h = seed;
    double s = 0;
    for (int i = 0; i < x.length; i++) {
      h = h * 31 + i;
      h ^= h >>> 27;
      h *= 0x9E3779B97F4A7C15L;
      int index = (int) Math.floorMod(h, (long) x.length);
      s += x[i] * x[index] * ((h & 15) - 7);
      if (h < 0) {
        s = -s + x[index];
      }
    }
    return s;
  }

  // inputs: x=-1:1; n=21
  // inputs: x=-1:1; n=0
  // inputs: x=-1:1; n=92
  @Differentiable
  static double fibonacci(double x, int n) {
    long a = 0, b = 1;
    for (int i = 0; i < n; i++) {
      long t = a + b;
      a = b;
      b = t;
    }
    return x * (a % 1000) + x * x * (double) (a >> 3) / (1 + b / 7);
  }

  // inputs: x=0.9:1.1; e=13
  // inputs: x=0.9:1.1; e=1
  // inputs: x=0.9:1.1; e=0
  @Differentiable
  static double power(double x, long e) {
    double r = 1, p = x;
    for (long k = e; k > 0; k >>= 1) {
      if ((k & 1) != 0) {
        r *= p;
      }
      p *= p;
    }
    return r;
  }

  // inputs: x=-1:1; a=123456789; b=-987654321
  @Differentiable
  static double modular(double x, int a, int b) {
    int product = a * b;
    long exact = (long) a * b;
    int high = (int) (exact >>> 32);
    int shifted = a << 35 >> 3 >>> 1;
    int negated = -Integer.MIN_VALUE;
    int rest = Integer.MIN_VALUE % -1;
    return x * product / 1e9 + x * x * high / 1e9 + shifted / 1e9 * x + (negated >> 31) * x + rest;
  }
}
