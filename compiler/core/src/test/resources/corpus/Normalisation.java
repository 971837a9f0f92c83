package corpus;

import dev.cotangent.Differentiable;

/** Batch and layer normalisation, and a running variance. */
final class Normalisation {
  private Normalisation() {}

  // inputs: x=[6] -1:1; gain=0.5:1.5; bias=-1:1
  @Differentiable
  static double[] layer(double[] x, double gain, double bias) {
    double mean = 0;
    for (int i = 0; i < x.length; i++) {
      mean += x[i];
    }
    mean /= x.length;
    double variance = 0;
    for (int i = 0; i < x.length; i++) {
      variance += (x[i] - mean) * (x[i] - mean);
    }
    variance /= x.length;
    double scale = 1 / Math.sqrt(variance + 1e-5);
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      y[i] = (x[i] - mean) * scale * gain + bias;
    }
    return y;
  }

  // inputs: x=[7] -1:1
  @Differentiable
  static double welford(double[] x) {
    double mean = 0;
    double m2 = 0;
    for (int i = 0; i < x.length; i++) {
      double delta = x[i] - mean;
      mean += delta / (i + 1);
      m2 += delta * (x[i] - mean);
    }
    return m2 / (x.length - 1);
  }

  // inputs: x=[6] -1:1; y=[6] -1:1
  @Differentiable
  static double correlation(double[] x, double[] y) {
    int n = x.length;
    double sx = 0, sy = 0, sxx = 0, syy = 0, sxy = 0;
    for (int i = 0; i < n; i++) {
      sx += x[i];
      sy += y[i];
      sxx += x[i] * x[i];
      syy += y[i] * y[i];
      sxy += x[i] * y[i];
    }
    return (n * sxy - sx * sy) / (Math.sqrt(n * sxx - sx * sx) * Math.sqrt(n * syy - sy * sy));
  }
}
