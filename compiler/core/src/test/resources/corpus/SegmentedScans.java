package corpus;

import dev.cotangent.Differentiable;

/** Sums, products and maxima that start again where a flag says so. */
final class SegmentedScans {
  private SegmentedScans() {}

  // inputs: x=[7] distinct -1:1.1; head={true, false, false, true, true, false, false}
  // inputs: x=[2] distinct -1:1.1; head={false, false}
  // inputs: x=[1] distinct -1:1.1; head={true}
  @Differentiable
  static double[] sums(double[] x, boolean[] head) {
    double[] y = x.clone();
    for (int i = 1; i < y.length; i++) {
      y[i] = head[i] ? y[i] : y[i] + y[i - 1] * 0.9;
    }
    return y;
  }

  // inputs: x=[8] distinct -1:1.1; key={1, 1, 2, 2, 2, 0, 0, 3}
  // inputs: x=[1] distinct -1:1.1; key={1}
  @Differentiable
  static double products(double[] x, int[] key) {
    double total = 0;
    double run = 1;
    for (int i = 0; i < x.length; i++) {
      if (i > 0 && key[i] != key[i - 1]) {
        total += run;
        run = 1;
      }
      run *= 1 + x[i] * 0.5;
    }
    return total * run;
  }

  // inputs: x={0.6, -0.2, 0.7, -2, 0.4, 0.5, -0.1}
  // inputs: x=[0] 0:1
  @Differentiable
  static double largestSum(double[] x) {
    double best = 0;
    double here = 0;
    int from = 0, bestLength = 0;
    for (int i = 0; i < x.length; i++) {
      here += x[i];
      if (here <= 0) {
        here = 0;
        from = i + 1;
      } else if (here > best) {
        best = here;
        bestLength = i - from + 1;
      }
    }
    return best * bestLength;
  }

  // inputs: x=[8] -1:1
  // inputs: x=[1] -1:1
  @Differentiable
  static double[] blelloch(double[] x) {
    double[] a = x.clone();
    int n = a.length;
    for (int d = 1; d < n; d *= 2) {
      for (int i = 2 * d - 1; i < n; i += 2 * d) {
        a[i] = a[i] * a[i - d] + a[i];
      }
    }
    a[n - 1] = 1;
    for (int d = n / 2; d >= 1; d /= 2) {
      for (int i = 2 * d - 1; i < n; i += 2 * d) {
        double t = a[i - d];
        a[i - d] = a[i];
        a[i] += t * a[i];
      }
    }
    return a;
  }
}
