package corpus;

import dev.cotangent.Differentiable;

/** Left to right, whatever happens in between. */
final class EvaluationOrder {
  private EvaluationOrder() {}

  // inputs: x=[4] -1:1
  @Differentiable
  static double targetsFirst(double[] x) {
    double[] a = x.clone();
    int k = 0;
    a[k++] = a[k] + k;
    a[k] = a[k++] * (k + 1) + a[k];
    a[k] -= a[k -= 1] * a[k];
    int i = 0;
    a[i] = i = 2;
    a[i] += (a[i] = 5) + a[i];
    a[i++] = a[i--] + a[i--] * i;
    return a[0] + a[1] * 3 + a[2] * a[3] + i;
  }

  // inputs: x=-1:1; y=-1:1
  @Differentiable
  static double operandsFirst(double x, double y) {
    double a = x + (x = x * y) * x - x;
    double b = (y += x) * (y *= a) + y;
    a += a++ * b + ++a * (a = b);
    b -= b -= x * (b = y);
    double c = a = b = x * 2;
    c *= -(c = c + 1) + +c;
    return a * 3 + b * y + c;
  }

  // inputs: x=[3] -1:1; f=true
  // inputs: x=[3] -1:1; f=false
  @Differentiable
  static double choices(double[] x, boolean f) {
    double s = x[0];
    int n = 0;
    double t = (f ? s = s * 2 : (s += x[1])) + s;
    boolean g = f & (n++ == 0) | (s = s * x[2]) > 100 ^ !f;
    t += g && n++ > 0 || (n += 5) > 0 ? s : -s;
    t -= (g = !g) ? n : n * (s = t) - s;
    return t * s + n;
  }

  private static double next(double[] state) {
    state[0] = state[0] * 1.5 + 1;
    return state[0];
  }

  private static double weigh(double a, double b, double c) {
    return a + 2 * b + 4 * c;
  }

  // inputs: x=-1:1
  @Differentiable
  static double argumentsFirst(double x) {
    double[] s = {x};
    double r = weigh(next(s), s[0] * next(s), next(s) - s[0]);
    r += next(s) * weigh(x, x = x * 2, x++) + x;
    s[(int) (0 * next(s))] += next(s);
    double[] old = s;
    old[0] = (s = new double[] {x, 1})[0] + next(old) * next(s);
    return r + old[0] * s[0];
  }

  // inputs: x=[3] -1:1
  @Differentiable
  static double arraysMidway(double[] x) {
    double[][] m = {x.clone(), {1, 2, 3}};
    int i = 0;
    m[i][i + 1] = m[++i][i] * m[0][m[0].length - 1];
    double[] lone = {m[0][1]};
    double lost = lone[0] * (lone = m[1])[0] + lone[i];
    m[i--][i] *= m[i][0] + lost;
    return m[0][0] * m[1][1] + m[1][0];
  }
}
