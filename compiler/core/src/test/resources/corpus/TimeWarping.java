package corpus;

import dev.cotangent.Differentiable;

/** Dynamic time warping, hard and soft. */
final class TimeWarping {
  private TimeWarping() {}

  // inputs: a=[4] -2:2; b=[5] -2:2
  @Differentiable
  static double hard(double[] a, double[] b) {
    double[][] d = new double[a.length + 1][b.length + 1];
    for (int i = 0; i <= a.length; i++) {
      for (int j = 0; j <= b.length; j++) {
        d[i][j] = i == 0 && j == 0 ? 0 : 1e6;
      }
    }
    for (int i = 1; i <= a.length; i++) {
      for (int j = 1; j <= b.length; j++) {
        double cost = (a[i - 1] - b[j - 1]) * (a[i - 1] - b[j - 1]);
        d[i][j] = cost + Math.min(Math.min(d[i - 1][j], d[i][j - 1]), d[i - 1][j - 1]);
      }
    }
    return d[a.length][b.length];
  }

  // inputs: a=[3] -2:2; b=[4] -2:2; gamma=0.5:1
  @Differentiable
  static double soft(double[] a, double[] b, double gamma) {
    double[] previous = new double[b.length + 1];
    for (int j = 1; j <= b.length; j++) {
      previous[j] = 50;
    }
    for (int i = 1; i <= a.length; i++) {
      double[] current = new double[b.length + 1];
      current[0] = 50;
      for (int j = 1; j <= b.length; j++) {
        double x = -previous[j] / gamma;
        double y = -current[j - 1] / gamma;
        double z = -previous[j - 1] / gamma;
        double max = Math.max(Math.max(x, y), z);
        double sum = Math.exp(x - max) + Math.exp(y - max) + Math.exp(z - max);
        double d = a[i - 1] - b[j - 1];
        current[j] = d * d - gamma * (Math.log(sum) + max);
      }
      previous = current;
    }
    return previous[b.length];
  }
}
