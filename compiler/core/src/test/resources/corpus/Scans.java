package corpus;

import dev.cotangent.Differentiable;

/** Recurrences in which every step needs the one before. */
final class Scans {
  private Scans() {}

  // inputs: x=[6] 0.5:1.5
  // inputs: x=[1] 0.5:1.5
  // inputs: x=[0] 0.5:1.5
  @Differentiable
  static double runningProducts(double[] x) {
    double product = 1;
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      product *= x[i];
      sum += product;
    }
    return sum;
  }

  // inputs: x0=0.1:0.9; r=2.5:3.5; steps=12
  // inputs: x0=0.1:0.9; r=2.5:3.5; steps=0
  @Differentiable
  static double logisticMap(double x0, double r, int steps) {
    double x = x0;
    for (int i = 0; i < steps; i++) {
      x = r * x * (1 - x);
    }
    return x;
  }

  // inputs: a=[7] -0.5:0.5; x=[7] -1:1
  @Differentiable
  static double[] recurrence(double[] a, double[] x) {
    double[] y = new double[x.length];
    double last = 0;
    for (int i = 0; i < x.length; i++) {
      last = a[i] * Math.sin(last) + x[i];
      y[i] = last;
    }
    return y;
  }

  // inputs: x=[8] -1:1
  @Differentiable
  static double inPlacePrefixSums(double[] x) {
    double[] s = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      s[i] = x[i] * x[i];
    }
    for (int i = 1; i < s.length; i++) {
      s[i] += s[i - 1] * s[i];
    }
    double weighted = 0;
    for (int i = 0; i < s.length; i++) {
      weighted += (i + 1) * s[i];
    }
    return weighted;
  }

  // inputs: a=-0.9:0.9; b=-0.5:0.5; n=9
  @Differentiable
  static double fibonacciLike(double a, double b, int n) {
    double previous = 1;
    double current = a;
    for (int i = 2; i < n; i++) {
      double next = a * current + b * previous;
      previous = current;
      current = next;
    }
    return current;
  }
}
