package corpus;

import dev.cotangent.Differentiable;

/** Compound assignments that narrow, and mixed arithmetic of all types. */
final class Narrowing {
  private Narrowing() {}

  // inputs: x=-1:1; n=300
  // inputs: x=-1:1; n=-70000
  // inputs: x=-1:1; n=0
  @Differentiable
  static double integers(double x, int n) {
    byte b = (byte) n;
    short s = (short) n;
    char c = (char) n;
    long l = n;
    b += 1.9;
    b >>>= 1;
    s *= 3;
    s /= -2;
    c -= 7;
    c++;
    l *= 1L << 33;
    l >>= 30;
    int i = 'a' + b;
    i -= 0.5;
    i ^= c;
    i %= 1000;
    i += l;
    i |= s >>> 28;
    float f = b;
    f /= 3;
    return x * b + x * x * s / 1e4 + x * c / 1e4 + l * x / 1e6 + i * x / 1e3 + f * (1 + x);
  }

  // inputs: x=-1:1; k=3
  // inputs: x=-1:1; k=-3
  @Differentiable
  static double intByReal(double x, int k) {
    int i = k;
    i *= 1.7;
    i /= 0.3;
    long big = Integer.MAX_VALUE;
    big += 0.5 + k;
    int wrapped = (int) big;
    int saturated = (int) 1e20;
    int nothing = (int) Double.NaN;
    short cut = (short) -40000.7;
    return x * i + wrapped / 1e9 * x + saturated / 1e9 * x * x + nothing * x + cut / 1e4 * x;
  }

  // inputs: x=0.3:0.7
  @Differentiable
  static double floats(float x) {
    float f = x;
    f += 0.1;
    f *= x + 1.0;
    double d = f;
    d += 1 / 3f;
    float g = (float) (d * d);
    g++;
    int i = 3;
    i += g;
    long l = 5;
    l *= f;
    return g * d + i * x + l * f;
  }

  // inputs: x=0.3:0.7; n=3
  @Differentiable
  static float single(float x, int n) {
    float s = 0;
    for (int i = 0; i < n; i++) {
      s += x * i;
      s = (float) Math.sin(s) + s * x;
    }
    return s / n * 2L;
  }
}
