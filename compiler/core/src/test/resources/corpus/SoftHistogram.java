package corpus;

import dev.cotangent.Differentiable;

/** Soft bins, kernel densities and quantiles between order statistics. */
final class SoftHistogram {
  private SoftHistogram() {}

  // inputs: x=[6] distinct 0.1:3.8; bins=4
  // inputs: x=[1] 0.1:0.2; bins=1
  // inputs: x=[0] 0:1; bins=2
  @Differentiable
  static double[] linearBins(double[] x, int bins) {
    double[] h = new double[bins + 1];
    for (double v : x) {
      int k = (int) Math.floor(v);
      double f = v - k;
      k = Math.max(0, Math.min(bins - 1, k));
      h[k] += 1 - f;
      h[k + 1] += f;
    }
    return h;
  }

  // inputs: x=[5] distinct -1:1; width=0.3:0.5; at=[3] distinct -1:1
  // inputs: x=[1] distinct -1:1; width=0.3:0.5; at=[0] 0:1
  @Differentiable
  static double logDensity(double[] x, double width, double[] at) {
    double sum = 0;
    for (double a : at) {
      double density = 0;
      for (double v : x) {
        double z = (a - v) / width;
        density += Math.exp(-0.5 * z * z);
      }
      sum += Math.log(density / (x.length * width));
    }
    return sum;
  }

  // inputs: x={0.3, 0.9, 1.4, 2.2}; p=0.3:0.6
  // inputs: x={0.3}; p=0.3:0.6
  @Differentiable(wrt = "x")
  static double quantile(double[] x, double p) {
    double position = p * (x.length - 1);
    int k = (int) position;
    return k + 1 < x.length ? x[k] + (position - k) * (x[k + 1] - x[k]) : x[k];
  }
}
