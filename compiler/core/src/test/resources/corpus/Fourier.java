package corpus;

import dev.cotangent.Differentiable;

/** A fast Fourier transform in place, with while loops and bit reversal. */
final class Fourier {
  private Fourier() {}

  // inputs: re=[8] -1:1; im=[8] -1:1; w=[8] 0:1
  // inputs: re=[1] -1:1; im=[1] -1:1; w=[1] 0:1
  @Differentiable(wrt = {"re", "im"})
  static double weightedPower(double[] re, double[] im, double[] w) {
    int n = re.length;
    double[] a = new double[n];
    double[] b = new double[n];
    int reversed = 0;
    for (int i = 0; i < n; i++) {
      a[reversed] = re[i];
      b[reversed] = im[i];
      int bit = n >> 1;
      while (bit > 0 && (reversed & bit) != 0) {
        reversed ^= bit;
        bit >>= 1;
      }
      reversed |= bit;
    }
    int half = 1;
    while (half < n) {
      double angle = -Math.PI / half;
      for (int start = 0; start < n; start += 2 * half) {
        for (int k = 0; k < half; k++) {
          double c = Math.cos(angle * k);
          double s = Math.sin(angle * k);
          int lower = start + k;
          int upper = lower + half;
          double tr = a[upper] * c - b[upper] * s;
          double ti = a[upper] * s + b[upper] * c;
          a[upper] = a[lower] - tr;
          b[upper] = b[lower] - ti;
          a[lower] += tr;
          b[lower] += ti;
        }
      }
      half *= 2;
    }
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += w[i] * (a[i] * a[i] + b[i] * b[i]) * (1 + a[i]);
    }
    return sum;
  }
}
