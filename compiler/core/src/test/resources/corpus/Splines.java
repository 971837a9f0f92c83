package corpus;

import dev.cotangent.Differentiable;

/** Natural cubic splines through a tridiagonal system, monotone ones, and B-splines by de Boor. */
final class Splines {
  private Splines() {}

  // inputs: x={0, 0.7, 1.5, 2.6, 3}; y=[5] -1:1; at={0.2, 1.4, 2.9, 3.3}
  // inputs: x={0, 1}; y=[2] -1:1; at={0.5}
  // inputs: x={0, 1, 2}; y=[3] -1:1; at=[0] 0:1
  @Differentiable
  static double[] natural(double[] x, double[] y, double[] at) {
    int n = x.length;
    double[] second = new double[n];
    double[] u = new double[n];
    for (int i = 1; i < n - 1; i++) {
      double sigma = (x[i] - x[i - 1]) / (x[i + 1] - x[i - 1]);
      double p = sigma * second[i - 1] + 2;
      second[i] = (sigma - 1) / p;
      u[i] = (y[i + 1] - y[i]) / (x[i + 1] - x[i]) - (y[i] - y[i - 1]) / (x[i] - x[i - 1]);
      u[i] = (6 * u[i] / (x[i + 1] - x[i - 1]) - sigma * u[i - 1]) / p;
    }
    second[n - 1] = 0;
    for (int k = n - 2; k >= 0; k--) {
      second[k] = second[k] * second[k + 1] + u[k];
    }
    double[] values = new double[at.length];
    for (int i = 0; i < at.length; i++) {
      int low = 0, high = n - 1;
      while (high - low > 1) {
        int k = (high + low) >> 1;
        if (x[k] > at[i]) high = k;
        else low = k;
      }
      double h = x[high] - x[low];
      double a = (x[high] - at[i]) / h, b = (at[i] - x[low]) / h;
      values[i] =
          a * y[low]
              + b * y[high]
              + ((a * a * a - a) * second[low] + (b * b * b - b) * second[high]) * h * h / 6;
    }
    return values;
  }

  // inputs: knots={0, 0, 0, 1, 2.5, 3, 3, 3}; c=[5] -1:1; x=1.2:2.2
  // inputs: knots={0, 0, 0, 1, 1, 1}; c=[3] -1:1; x=0.2:0.8
  @Differentiable(wrt = {"c", "x"})
  static double deBoor(double[] knots, double[] c, double x) {
    int p = 2;
    int k = p;
    while (k + 1 < c.length && x >= knots[k + 1]) {
      k++;
    }
    double[] d = new double[p + 1];
    for (int j = 0; j <= p; j++) {
      d[j] = c[j + k - p];
    }
    for (int r = 1; r <= p; r++) {
      for (int j = p; j >= r; j--) {
        double low = knots[j + k - p];
        double alpha = (x - low) / (knots[j + 1 + k - r] - low);
        d[j] = (1 - alpha) * d[j - 1] + alpha * d[j];
      }
    }
    return d[p];
  }

  // inputs: y={0, 0.5, 0.4, 1.3, 1.9}; t=2.2:2.8
  // inputs: y={0, 0.5, 0.4, 1.3, 1.9}; t=0.2:0.8
  @Differentiable
  static double monotone(double[] y, double t) {
    int n = y.length;
    double[] m = new double[n];
    for (int i = 0; i < n; i++) {
      double left = i > 0 ? y[i] - y[i - 1] : y[1] - y[0];
      double right = i < n - 1 ? y[i + 1] - y[i] : left;
      m[i] = left * right > 0 ? 2 * left * right / (left + right) : 0;
    }
    int k = (int) t;
    double s = t - k;
    double blend = s * s * (3 - 2 * s);
    return (1 - blend) * y[k] + blend * y[k + 1] + s * (1 - s) * ((1 - s) * m[k] - s * m[k + 1]);
  }
}
