package corpus;

import dev.cotangent.Differentiable;

/** Literals of every kind, promotions and flags. */
@SuppressWarnings("cotangent")
final class HostileNumbers {
  private HostileNumbers() {}

  // inputs: x=0.5:1
  @Differentiable
  static double literals(double x) {
    double s = x * 010 + x * 0b101 + x * 1_000 + x * 0x1p3 + x * 1e-3f;
    s += x * 'a' + x * '\u0041' + x * .5d + x * 5. + x * '\n';
    return s + x * 0x7fff_ffff_ffffL * 1e-14;
  }

  // inputs: x=0.5:1; i=0
  // inputs: x=0.5:1; i=1
  // inputs: x=0.5:1; i=-1
  // inputs: x=0.5:1; i=65
  @Differentiable
  static double incrementsAndSigns(double x, int i) {
    i = i++ + ++i;
    i -= i-- - --i;
    x *= i;
    x -= -x;
    x = -(-x);
    return - -x + +x;
  }

  // inputs: x=0.5:1
  @Differentiable
  static double realCounters(double x) {
    double s = 0;
    for (double t = 0; t < 1; t += 0.1) {
      s += x * t;
    }
    for (double t = 0; t != 1.0 && t < 2; t += 0.1) {
      s += x * x * t;
    }
    return s;
  }

  // inputs: x=0.5:1; i=0
  // inputs: x=0.5:1; i=1
  // inputs: x=0.5:1; i=64
  // inputs: x=0.5:1; i=65
  // inputs: x=0.5:1; i=-33
  @Differentiable
  static double flags(double x, int i) {
    boolean p = (i & 1) == 1;
    boolean q = !p;
    p ^= q;
    q |= p & i > 2;
    p &= !q;
    return p ? x : q ? x * x : x * x * x;
  }

  // inputs: x=7:7.5
  // inputs: x=200:210
  @Differentiable
  static double overloadsOfMath(double x) {
    double s = Math.max(1, 2) * x + Math.max(3, 2.5f) * x + Math.abs(-3) * x;
    s += Math.round(2.5) * x + Math.round(2.5f) * x + Math.min(1L, 2) * x;
    return s + Math.max('a', x);
  }

  // inputs: x=2.2:2.8
  // inputs: x=-2.8:-2.2
  @Differentiable
  static double assignedWithinAProduct(double x) {
    return ((((((x)))))) * (double) (int) (x) * (x = 3) + +x;
  }

  // inputs: x=0.5:1
  // inputs: x=-1:-0.5
  @Differentiable
  static double assignedOnce(double x) {
    final double y;
    if (x > 0) {
      y = x;
    } else {
      y = -x;
    }
    double z;
    switch (1) {
      case 1:
        z = y;
        break;
      default:
        z = 0;
    }
    return z * y;
  }

  // inputs: x=[2] 0.5:1
  @Differentiable
  static double integersInArrays(double[] x) {
    boolean[] seen = new boolean[3];
    long[][] g = new long[2][2];
    char[] c = {97, 'b'};
    g[1][0] += c[0]++;
    seen[c[0] - 98] ^= true;
    int[] n = {1, 0};
    int[] m = n;
    m[0] = 0;
    double s = x[n[0]] * x[m[1]] * n.length;
    return seen[0] ? s + x[0] * g[1][0] * c[0] : x[1];
  }

  // inputs: x=0.5:1; y=0.1:0.3; z=0.2:0.4
  @Differentiable
  static double fusedAndScaled(double x, double y, double z) {
    return Math.fma(x, y, z) + Math.scalb(x, 3) + Math.exp(Math.expm1(y));
  }

  // inputs: x=4.4:4.6
  @Differentiable
  static double stepsTimesItself(double x) {
    double s = Math.getExponent(x) * x + Math.floorMod((int) x, 3) * x;
    return s + Math.abs((int) x) * x + Math.toRadians(x) + Math.toDegrees(x);
  }

  // allocates
  // inputs: x=0.5:1; text=banana
  // inputs: x=0.5:1; text=b0
  // inputs: x=0.5:1; text=
  @Differentiable
  static double countedLetters(double x, String text) {
    int k = 0;
    for (int i = 0; i < text.length(); i++) {
      k += text.charAt(i) == 'a' ? 1 : 0;
    }
    return text.equals("b" + k) ? x : x * k;
  }
}
