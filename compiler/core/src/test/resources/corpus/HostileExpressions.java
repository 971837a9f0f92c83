package corpus;

import dev.cotangent.Differentiable;

/** Operands that change one another, nested and narrowed. */
final class HostileExpressions {
  private HostileExpressions() {}

  // inputs: w=[3] 0.5:1
  @Differentiable
  static double subscripts(double[] w) {
    double[] a = w.clone();
    int i = 0;
    a[i++] *= a[i];
    a[i] = i = 2;
    a[i] += a[i - 1] * (i = 0) + a[++i];
    return a[0] * 3 + a[1] * a[2] + i;
  }

  // inputs: w=[3] 0.5:1; k=0
  // inputs: w=[3] 0.5:1; k=1
  @Differentiable
  static double arrayReplaced(double[] w, int k) {
    double[] a = w.clone();
    double[] b = a;
    a[k] = (a = new double[] {w[1], w[0] * w[2], 2})[k] + a[k++] * k;
    return a[0] + a[1] * b[0] + b[1] * k;
  }

  // inputs: w=[3] 0.5:1
  @Differentiable
  static double chained(double[] w) {
    double[] a = w.clone();
    int i = 0;
    a[i] = a[i = 1] = a[i = 2] * 2;
    return a[0] + 10 * a[1] + 100 * a[2] * i;
  }

  // inputs: x=0.5:1
  @Differentiable
  static double compoundChain(double x) {
    double a, b, c;
    a = b = c = x;
    a += b += c += x * (c = a);
    return a * b * c;
  }

  // inputs: x=0.5:1; y=0.5:1
  @Differentiable
  static double assignedFactor(double x, double y) {
    double t;
    return (t = x * y) * t + (x = t) - x * (t += 1) / t;
  }

  // inputs: x=0.5:1; y=0.2:1
  // inputs: x=-1:-0.5; y=0.2:1
  // inputs: x=0.5:1; y=-1:-0.3
  @Differentiable
  static double unconditional(double x, double y) {
    boolean b = (x *= 2) > 0 & (y *= x) > 0 | (x = -y) > 0 ^ (y -= 1) > 5;
    if (b && (x += 1) > 0 || (y *= 3) < 0) {
      x += y;
    }
    return x * y;
  }

  // inputs: w=[2][2] 0.5:1
  @Differentiable
  static double rowsAndSubscripts(double[][] w) {
    double[][] m = {w[0].clone(), w[1].clone()};
    int i = 0;
    m[i++][i--] += m[i][i++] * m[i][--i];
    double[] r = m[0];
    m[0] = m[1];
    m[1] = r;
    r[0] *= 5;
    return m[1][0] + m[0][0] * m[1][1];
  }

  // inputs: x=1.1:1.2; y=0.95:1
  // inputs: x=0.5:0.6; y=0.2:0.3
  // inputs: x=0.5:0.6; y=1.2:1.5
  // inputs: x=-1:-0.5; y=-0.4:-0.3
  @Differentiable
  static double nestedConditionals(double x, double y) {
    double a = 0;
    double r =
        x > y
            ? (a = x * y) > 1 ? a * a : (a += x)
            : y > 1 ? x : (y *= x) > .2 ? a - y : (x = y) * x;
    return r * a + x * y + (x > 0 && (a = x) > 0 ? a++ : --a) + a;
  }

  // inputs: x=0.5:1; b=any; i=70000; c=113
  @Differentiable
  static double promotions(double x, boolean b, int i, char c) {
    return x * (b ? i : c)
        + x * (b ? 1 : 2.0f)
        + x * (b ? 'a' : 0)
        + x * (b ? (byte) 1 : c)
        + (b ? 1 : 'z') * x;
  }

  // inputs: x=0.5:1; n=3
  @Differentiable
  static double smallCounters(double x, long n) {
    double s = 0;
    for (long i = n; i < n + 3; ++i) s += x * i;
    for (short k = 32766; k > 0; k++) s += x;
    for (byte q = 100; q > 0; q += 10) s += x * x;
    for (char h = 65534; h != 1; h++) s += h * x;
    return s;
  }
}
