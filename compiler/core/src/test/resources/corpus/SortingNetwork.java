package corpus;

import dev.cotangent.Differentiable;

/** Batcher's odd-even network, with minima and maxima only. */
final class SortingNetwork {
  private SortingNetwork() {}

  // inputs: x=[8] distinct -2:2
  // inputs: x=[5] distinct -2:2
  // inputs: x=[1] distinct -2:2
  // inputs: x=[0] 0:1
  @Differentiable
  static double[] sorted(double[] x) {
    double[] a = x.clone();
    int n = a.length;
    for (int p = 1; p < n; p += p) {
      for (int k = p; k >= 1; k /= 2) {
        for (int j = k % p; j <= n - 1 - k; j += 2 * k) {
          for (int i = 0; i <= Math.min(k - 1, n - j - k - 1); i++) {
            if ((i + j) / (p * 2) == (i + j + k) / (p * 2)) {
              double low = Math.min(a[i + j], a[i + j + k]);
              a[i + j + k] = Math.max(a[i + j], a[i + j + k]);
              a[i + j] = low;
            }
          }
        }
      }
    }
    return a;
  }

  // inputs: a=0.1:0.2; b=0.5:0.6; c=0.3:0.4
  // inputs: a=0.9:1; b=0.5:0.6; c=0.3:0.4
  @Differentiable
  static double middle(double a, double b, double c) {
    double middle = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    return middle * middle + a;
  }
}
