package corpus;

import dev.cotangent.Differentiable;

/** Side effects inside expressions, and arithmetic that narrows and overflows. */
final class HostileOrder {
  private HostileOrder() {}

  // inputs: x=[4] 0.5:1
  @Differentiable
  static double postIncrement(double[] x) {
    double[] a = x.clone();
    int i = 0;
    a[i++] *= a[i];
    a[i++] += a[i] * a[i - 2];
    a[i] = a[i = 0] + i;
    a[++i] -= a[i++] * a[i];
    return a[0] * a[1] + a[2] * a[3] * i;
  }

  // inputs: x=-1:1; y=-1:1
  @Differentiable
  static double assignInside(double x, double y) {
    x = x + (x = y) * x;
    y = (y = x * y) + y * (y += 2) - y;
    double z = x++ * x + ++y * y--;
    z += z = x * z;
    return z - (z *= y) * z;
  }

  // inputs: x=[5] -1:1; n=3
  // inputs: x=[5] -1:1; n=0
  @Differentiable
  static double conditions(double[] x, int n) {
    int k = 0;
    double s = 0;
    double t = 1;
    while (k++ < n && (t *= x[k]) < 2) {
      s += t * k;
    }
    if (k > 2 || (s = s * s + x[0]) > 100) {
      s -= x[k % 5];
    }
    if ((s += t) > 0 & (t = t - s) > 0 | k++ == 4) {
      s *= 3;
    }
    return s * t + k;
  }

  // inputs: x=-1:1; y=1:2
  @Differentiable
  static double narrowing(double x, double y) {
    int i = 7;
    i += 3.7;
    i *= 1.5;
    byte b = (byte) 200;
    b += 100;
    char c = 'a';
    c += 1;
    short s = (short) 70000;
    s -= 5;
    long l = Integer.MAX_VALUE;
    l++;
    int o = Integer.MAX_VALUE;
    o++;
    i <<= 33;
    int u = -17 >>> 28;
    double sum = x * i + y * b + x * y * c + s * x + l / 2147483648.0 * y + o / 2147483648.0 * x * x + u * y;
    return sum + (-17 >> 2) * x + -17 / 4 * y + -17 % 4 * x;
  }

  // inputs: x=[3] -1:1
  @Differentiable
  static double arrayThenIndex(double[] x) {
    double[] a = {x[0], x[1], x[2]};
    double[] b = {1, 2, 3};
    double[] old = a;
    double r = a[(a = b)[0] > 0.5 ? 1 : 2];
    a[0] = old[1];
    old[2] = (old = a)[0] * r;
    return r * a[0] + old[1] * a[2] + old[2];
  }

  // inputs: x=-1:1; f=true
  // inputs: x=-1:1; f=false
  @Differentiable
  static double promotion(double x, boolean f) {
    long l = f ? 'a' : 5L;
    char c = 'x';
    double d = f ? c : 0;
    double e = (f ? 1 : 2.0) / 4;
    int q = (f ? 1 : 2) / 4;
    return x + l * x * x + d * x + e * x + q * x;
  }
}
