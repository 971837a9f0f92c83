package corpus;

import dev.cotangent.Differentiable;

/** Gauss-Legendre, Romberg, double exponential and adaptive Simpson with a stack of its own. */
final class Quadrature {
  private Quadrature() {}

  private static final double[][] GAUSS = {
    {-0.906179845938664, 0.236926885056189}, {-0.538469310105683, 0.478628670499366},
    {0, 0.568888888888889}, {0.538469310105683, 0.478628670499366},
    {0.906179845938664, 0.236926885056189}
  };

  private static double f(double x, double[] p) {
    return Math.exp(-p[0] * x) * Math.cos(p[1] * x) + p[0] * x;
  }

  // inputs: p=[2] 0.5:1.5; a=-1:0; b=1:2
  // inputs: p=[2] 0.5:1.5; a=1; b=1
  @Differentiable
  static double gauss(double[] p, double a, double b) {
    double middle = 0.5 * (a + b), half = 0.5 * (b - a);
    double sum = 0;
    for (double[] node : GAUSS) {
      sum += node[1] * f(middle + half * node[0], p);
    }
    return sum * half;
  }

  // inputs: p=[2] 0.5:1.5; a=-1:0; b=1:2; levels=4
  // inputs: p=[2] 0.5:1.5; a=-1:0; b=1:2; levels=1
  @Differentiable
  static double romberg(double[] p, double a, double b, int levels) {
    double[] r = new double[levels];
    double h = b - a;
    r[0] = 0.5 * h * (f(a, p) + f(b, p));
    for (int k = 1, n = 1; k < levels; k++, n *= 2) {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        sum += f(a + (i + 0.5) * h, p);
      }
      double last = r[0];
      r[0] = 0.5 * (r[0] + h * sum);
      h /= 2;
      double factor = 1;
      for (int j = 1; j <= k; j++) {
        factor *= 4;
        double t = j < k ? r[j] : 0;
        r[j] = r[j - 1] + (r[j - 1] - last) / (factor - 1);
        last = t;
      }
    }
    return r[levels - 1];
  }

  // inputs: p=[2] 0.5:1.5; tolerance=0.001
  // inputs: p={0, 0}; tolerance=0.001
  @Differentiable(wrt = "p")
  static double adaptive(double[] p, double tolerance) {
    double[] left = new double[12];
    double[] width = new double[12];
    int top = 0;
    width[0] = 3;
    double sum = 0;
    int work = 0;
    while (top >= 0) {
      double a = left[top], h = width[top--];
      double f0 = f(a, p), f1 = f(a + h / 2, p), f2 = f(a + h, p);
      double coarse = h / 2 * (f0 + f2);
      double fine = h / 6 * (f0 + 4 * f1 + f2);
      if (Math.abs(fine - coarse) < tolerance || ++work > 30 || top > 8) {
        sum += fine;
        continue;
      }
      left[++top] = a;
      width[top] = h / 2;
      left[++top] = a + h / 2;
      width[top] = h / 2;
    }
    return sum;
  }

  // inputs: p=[2] 0.5:1.5; n=6
  @Differentiable
  static double tanhSinh(double[] p, int n) {
    double sum = 0;
    double h = 3.0 / n;
    for (int k = -n; k <= n; k++) {
      double t = k * h;
      double u = Math.PI / 2 * Math.sinh(t);
      double w = Math.PI / 2 * Math.cosh(t) / (Math.cosh(u) * Math.cosh(u));
      sum += w * f(Math.tanh(u), p);
    }
    return sum * h;
  }
}
