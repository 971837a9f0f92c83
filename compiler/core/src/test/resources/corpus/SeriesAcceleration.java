package corpus;

import dev.cotangent.Differentiable;

/** Aitken, Euler, Richardson and Wynn's epsilon, each in one overwritten array. */
final class SeriesAcceleration {
  private SeriesAcceleration() {}

  // inputs: x=-0.9:0.9; n=6
  // inputs: x=-0.9:0.9; n=1
  @Differentiable
  static double wynn(double x, int n) {
    double[] e = new double[n + 1];
    double sum = 0, term = 1;
    double best = 0;
    for (int k = 0; k < n; k++) {
      sum += term / (k + 1);
      term *= -x;
      double above = 0;
      double now = sum;
      e[k] = sum;
      for (int j = k; j > 0; j--) {
        double t = e[j - 1];
        double difference = e[j] - t;
        e[j - 1] = above + 1 / difference;
        above = t;
      }
      best = e[k % 2] + 0 * now;
    }
    return best;
  }

  // inputs: a=[5] 0.5:1; x=0.3:0.6
  // inputs: a=[0] 0.5:1; x=0.3:0.6
  @Differentiable
  static double eulerTransform(double[] a, double x) {
    double[] d = a.clone();
    double sum = 0, half = 0.5;
    for (int n = 0; n < d.length; n++) {
      sum += half * d[0] * Math.pow(x, n);
      half *= -0.5;
      for (int i = 0; i + 1 < d.length - n; i++) {
        d[i] = d[i + 1] - d[i];
      }
    }
    return sum;
  }

  // inputs: x=0.6:0.9; n=3
  // inputs: x=0.6:0.9; n=0
  @Differentiable
  static double aitkenFixedPoint(double x, int n) {
    double y = x;
    while (n-- > 0) {
      double y1 = Math.cos(y * x), y2 = Math.cos(y1 * x);
      double bend = y2 - 2 * y1 + y;
      if (Math.abs(bend) < 1e-9) {
        return y2;
      }
      y -= (y1 - y) * (y1 - y) / bend;
    }
    return y;
  }
}
