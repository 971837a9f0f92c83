package hostile;

import dev.cotangent.Differentiable;

/** Conversions and shifts at the limits of their types, too large for differences. */
@SuppressWarnings("cotangent")
final class Numbers {
  private Numbers() {}

  // gradient: 119051.0
  // gradient: 40885.0
  // inputs: x=70000.6; k=5
  // inputs: x=-2.3; k=300
  // inputs: x=0.3; k=5
  // inputs: x=1000.3; k=300
  @Differentiable
  static double narrowingAssignments(double x, int k) {
    int i = k;
    i += x;
    i *= 1.5;
    short s = (short) i;
    s += 40000;
    byte b = (byte) s;
    b >>>= 1;
    char c = (char) b;
    c -= 1;
    return x * i + x * s + x * b + x * c;
  }

  // gradient: -2.147483644E9
  // gradient: 2.12600881186E11
  // inputs: x=2; k=1
  // inputs: x=2; k=33
  // inputs: x=1.1; k=0
  // inputs: x=1.1; k=-1
  // inputs: x=1.1; k=31
  // inputs: x=1.1; k=64
  // inputs: x=1.1; k=-33
  @Differentiable
  static double overflow(double x, int k) {
    int big = Integer.MAX_VALUE;
    big += k;
    long l = big * 2;
    l <<= 33;
    l = l >>> 3 ^ l >> 2;
    return x * big + x * l + x * (1 << k) + x * (1L << k);
  }

  // gradient: 65577.0
  // inputs: x=1.1
  @Differentiable
  static double saturatingCasts(double x) {
    double s = x * (int) 1e20 + x * (long) Double.NaN + x * (char) -1;
    return s + x * (byte) 300 + x * (short) 1e10 + x * (int) Float.NEGATIVE_INFINITY;
  }

  // gradient: -1.677721175E7, 3.0
  // inputs: x=2; f=0.5
  @Differentiable
  static double lostInSinglePrecision(double x, float f) {
    double a = x;
    a += f * f;
    int n = 3;
    n /= 2.9;
    float g = 16777216;
    g += 1;
    g += n;
    a -= g;
    return a * x + f * (f + 1e-9f);
  }

  // gradient: 268.0
  // gradient: -29.0
  // gradient: 99268.0
  // inputs: x=0.3
  // inputs: x=-2.3
  // inputs: x=1000.3
  @Differentiable
  static double countersOfSmallTypes(double x) {
    int k = 0;
    k += 3.7 + x;
    k -= -0.9;
    char c = 'a';
    c += 1.7;
    c++;
    byte b = 127;
    b++;
    return x * k * c + b * x;
  }

  // gradient: 12.0
  // gradient: 6.442451022E9
  // gradient: 6.442450994E9
  // gradient: 6.442450866E9
  // inputs: x=2; s=0
  // inputs: x=2; s=33
  // inputs: x=2; s=31
  // inputs: x=2; s=-33
  // inputs: x=1.1; s=64
  // inputs: x=1.1; s=-1
  @Differentiable
  static double shifts(double x, int s) {
    double r = x * (1 << s) + x * (-1 >>> s) + x * (-1L >>> s) + x * ((byte) -1 >>> s);
    return r + x * (~s) + x * (+s) + x * (- -s) + x * (s ^ 0x0F | s & 3);
  }

  // inputs: x=1.1
  @Differentiable
  static double counterInSinglePrecision(double x) {
    double s = 0;
    for (float t = 0; t != 1.0f && t < 2; t += 0.1f) {
      s += x * x * t;
    }
    return s;
  }

  // inputs: a=3; x=1.3; f=0.7; s=-5; b=7; c=99; l=123456789012
  // inputs: a=3; x=1.3; f=0.7; s=-5; b=0; c=99; l=123456789012
  @Differentiable
  static double allTypesAtOnce(int a, double x, float f, short s, byte b, char c, long l) {
    double sum = ((a + f) * x + (s + b + c) * f) * 1e-3;
    return sum + (l + f) * x * 1e-9 + (c / b) * x + (s / 2) * f;
  }
}
