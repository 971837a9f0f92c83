package corpus;

import dev.cotangent.Differentiable;

/** The logarithm of a sum of exponentials, three ways. */
final class LogSumExp {
  private LogSumExp() {}

  // inputs: v=[6] -3:3
  // inputs: v=[1] -3:3
  @Differentiable
  static double shifted(double[] v) {
    double max = v[0];
    for (int i = 1; i < v.length; i++) {
      max = Math.max(max, v[i]);
    }
    double sum = 0;
    for (int i = 0; i < v.length; i++) {
      sum += Math.exp(v[i] - max);
    }
    return Math.log(sum) + max;
  }

  // inputs: v=[6] -3:3
  // inputs: v=[2] -3:3
  @Differentiable
  static double naive(double[] v) {
    double sum = 0;
    for (int i = v.length - 1; i >= 0; i--) {
      sum += Math.exp(v[i]);
    }
    return Math.log(sum);
  }

  // inputs: v=[5] -3:3
  @Differentiable
  static double online(double[] v) {
    double max = Double.NEGATIVE_INFINITY;
    double sum = 0;
    for (int i = 0; i < v.length; i++) {
      if (v[i] > max) {
        sum = sum * Math.exp(max - v[i]) + 1;
        max = v[i];
      } else {
        sum += Math.exp(v[i] - max);
      }
    }
    return max + Math.log(sum);
  }
}
