package corpus;

import dev.cotangent.Differentiable;

/** Counters of all kinds: floats, longs, bytes, two at once, changed in the body, read after. */
final class LoopCounters {
  private LoopCounters() {}

  // inputs: x=0.2:0.9
  @Differentiable
  static double kinds(double x) {
    double s = 0;
    for (float f = 0; f < 1; f += 0.25f) s = s * x + f;
    for (long l = 10; l > 0; l -= 3) s += l * x * s;
    for (byte b = 120; b > 0; b += 3) s = Math.sin(s + b * x);
    for (char c = 'z'; c > 'w'; c--) s += x * (c - 'a');
    for (short h = 0; h < 5; h += 2) s *= 1 - 0.1 * h * x;
    for (double d = x; d < 2; d *= 1.5) s += Math.sqrt(d) * s;
    return s;
  }

  // inputs: x=[6] -1:1
  // inputs: x=[1] -1:1
  // inputs: x=[0] 0:1
  @Differentiable
  static double readAfter(double[] x) {
    int i, steps = 0;
    double s = 1;
    for (i = 0; i < x.length; i += 1 + steps % 2) {
      s += s * x[i];
      steps++;
    }
    int j = i;
    for (; j-- > 0; ) {
      if (j < x.length) s -= x[j] * j;
    }
    return s * i + steps * s * s + j;
  }

  // inputs: x=[5] -1:1; n=5
  // inputs: x=[5] -1:1; n=0
  @Differentiable
  static double boundMoves(double[] x, int n) {
    double s = 0.3;
    for (int i = 0, end = n; i < end; i++) {
      s += x[i] * s;
      if (i % 2 == 0) {
        end--;
      } else if (end > 2) {
        end--;
        i--;
      }
      if (s > 5) n = 0;
    }
    for (int i = n; i-- > 0; n--) {
      s *= 1 + x[i] * n * 0.1;
    }
    return s + n;
  }

  // inputs: x=0.2:0.9; from=3; to=-3
  // inputs: x=0.2:0.9; from=-2147483648; to=-2147483647
  // inputs: x=0.2:0.9; from=2147483645; to=2147483647
  @Differentiable
  static double extremes(double x, int from, int to) {
    double s = 1;
    for (int i = from; i < to; i++) {
      s = s * x + (i % 3);
    }
    for (int i = to; i > from && i < 0; i--) {
      s += x * (i & 1);
    }
    for (int i = from; i <= to - 1 && i >= from; i += 7) {
      s = Math.sin(s);
    }
    return s * x;
  }
}
