package corpus;

import dev.cotangent.Differentiable;

/** Variables that take over each other's values, and side effects in conditions. */
final class HostileTangles {
  // inputs: x=[5] -1:1; n=4
  // inputs: x=[5] -1:1; n=0
  @Differentiable
  static double rotating(double[] x, int n) {
    double a = x[0];
    double b = x[1];
    double c = 1;
    int p = n;
    for (int i = 0; i < n; i++) {
      double t = a;
      a = b * x[i];
      b = c + t;
      c = t;
      int q = p;
      p = i;
      for (int j = q; j > p; j--) {
        double u = b;
        b = a;
        a = u * 0.5 + j;
        q = j;
      }
      c += q * a;
    }
    return a * b + c * p;
  }

  // inputs: x=[5] -1:1; n=4
  // inputs: x=[5] -1:1; n=1
  @Differentiable
  static double counters(double[] x, int n) {
    double s = 0;
    int last = -1;
    int best = 0;
    for (int i = 0; i < n; i++) {
      int m = i;
      int k = last;
      do {
        s += x[m] * (k + 2) + s * x[i];
        k = m;
        m = (m + 2) % (n + 1) % 5;
      } while (m != i && m > best);
      best = k > best ? k : i;
      last = i;
      if (i % 2 == 1) {
        last = m;
        m = best;
      }
      s *= 0.5 + m;
    }
    return s * (last + 1) + best * x[0];
  }

  // inputs: x=[4] -1:1; n=3
  @Differentiable
  static double arraysRotating(double[] x, int n) {
    double[] a = x.clone();
    double[] b = {1, 2, 3, x[1]};
    double[] c = new double[4];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < 4; j++) {
        c[j] = a[j] * b[3 - j] + (j > 0 ? c[j - 1] : 0);
      }
      double[] t = a;
      a = b;
      b = c;
      c = t;
      if (c[0] > 0) {
        double[] u = a;
        a = b;
        b = u;
      }
    }
    return a[0] * b[1] + c[2] * a[3] + b[3];
  }

  // inputs: x=[4] -1:1; n=3
  // inputs: x=[4] -1:1; n=0
  @Differentiable
  static double copied(double[] x, int n) {
    double[] a = x.clone();
    double[] old = a;
    double s = 0;
    for (int i = 0; i < n; i++) {
      double[] b = a.clone();
      b[i] = a[i + 1] * a[i];
      if (b[i] > 0) {
        a = b;
        a[3] += old[0];
      } else {
        b[0] = 5;
        s += b[0] * b[1];
      }
      s += a[i] * b[i];
    }
    return s + a[0] * old[1];
  }

  // inputs: x=[3] 0.5:1; n=5
  @Differentiable
  static double shadowLoop(double[] x, int n) {
    double i = x[0];
    double j = 0;
    {
      int k = 0;
      while (true) {
        if (++k > n) break;
        if (k == 2) continue;
        i = i * x[k % 3];
        switch (k) {
          case 3:
            j += i;
          case 4:
            j *= 2;
            break;
          case 5:
            j -= i * i;
            break;
          default:
            j = i;
        }
      }
    }
    for (int k = 0, l = n; k < l; k++, l -= 2) {
      j += k * l * i;
      if (j > 3) {
        l++;
      }
    }
    return i + j;
  }

  // inputs: x=[2][2] -1:1
  @Differentiable
  static double[][] rowsOfParameter(double[][] x) {
    return new double[][] {x[1], x[0], x[1]};
  }

  // inputs: x=0.5:1; y=0.5:1
  @Differentiable
  static double trig(double x, double y) {
    double a = Math.toDegrees(Math.tan(x)) + Math.toRadians(Math.sinh(y)) + Math.cosh(x) * Math.tanh(y);
    a += Math.expm1(x) * Math.log1p(y) + Math.fma(x, y, x) + Math.pow(x, 3) + Math.pow(2, y) + Math.pow(-x, 2) + Math.atan(x * y) + Math.exp(-x);
    return a - Math.IEEEremainder(5 * x, y) + (5 * x) % y + Math.scalb(x, -2) + Math.cbrt(-x) + Math.hypot(x, -y) + Math.getExponent(x) * y;
  }

  // inputs: x=[3] 0.1:1; k=2
  // inputs: x=[3] 0.1:1; k=0
  @Differentiable
  static double shortCircuit(double[] x, int k) {
    int i = 0;
    boolean b = k > 1 && x[k++] > 0 || x[++i] > 5 && i++ > 0;
    boolean c = (b ^= true) | (i += 2) > 1;
    b &= k++ > 0;
    double s = b ? x[i % 3] : c ? x[k % 3] * 2 : 0;
    return s * i + k * x[0] + (!b == c ? s : x[1] * x[2]);
  }
}
