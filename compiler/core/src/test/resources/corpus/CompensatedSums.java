package corpus;

import dev.cotangent.Differentiable;

/** Sums by Kahan, Neumaier, pairs and Shewchuk, and means that update themselves. */
final class CompensatedSums {
  private CompensatedSums() {}

  // inputs: x=[6] -1:1
  // inputs: x=[0] -1:1
  @Differentiable
  static double kahan(double[] x) {
    double sum = 0, compensation = 0;
    for (double v : x) {
      double y = v * v - compensation;
      double t = sum + y;
      compensation = t - sum - y;
      sum = t;
    }
    return sum;
  }

  // inputs: x=[7] -1:1
  // inputs: x=[1] -1:1
  // inputs: x=[0] -1:1
  @Differentiable
  static double pairwise(double[] x) {
    double[] partial = new double[8];
    int depth = 0;
    for (int i = 0; i < x.length; i++) {
      double s = x[i] * (i + 1);
      for (int k = i + 1; k % 2 == 0; k /= 2) {
        s += partial[--depth] * s;
      }
      partial[depth++] = s;
    }
    double total = 0;
    while (depth > 0) {
      total += partial[--depth];
    }
    return total;
  }

  // inputs: x=[5] -1:1; w=[5] 0.5:1
  // inputs: x=[1] -1:1; w=[1] 0.5:1
  // inputs: x=[0] -1:1; w=[0] 0.5:1
  @Differentiable
  static double[] weightedMoments(double[] x, double[] w) {
    double total = 0, mean = 0, m2 = 0, m3 = 0;
    for (int i = 0; i < x.length; i++) {
      double before = total;
      total += w[i];
      double delta = x[i] - mean;
      double shift = delta * w[i] / total;
      m3 += shift * shift * delta * before * (before - w[i]) / total - 3 * shift * m2;
      m2 += before * delta * shift;
      mean += shift;
    }
    return new double[] {total, mean, m2, m3};
  }
}
