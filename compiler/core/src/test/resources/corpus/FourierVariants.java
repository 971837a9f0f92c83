package corpus;

import dev.cotangent.Differentiable;

/** A recursive-free split radix, real cosine transforms, Goertzel's filter, convolution theorem. */
final class FourierVariants {
  private FourierVariants() {}

  private static void transform(double[] re, double[] im, boolean inverse) {
    int n = re.length;
    for (int i = 1, j = 0; i < n; i++) {
      int bit = n >> 1;
      for (; (j & bit) != 0; bit >>= 1) {
        j ^= bit;
      }
      j ^= bit;
      if (i < j) {
        double t = re[i];
        re[i] = re[j];
        re[j] = t;
        t = im[i];
        im[i] = im[j];
        im[j] = t;
      }
    }
    for (int length = 2; length <= n; length <<= 1) {
      double angle = 2 * Math.PI / length * (inverse ? -1 : 1);
      double stepRe = Math.cos(angle), stepIm = Math.sin(angle);
      for (int i = 0; i < n; i += length) {
        double wr = 1, wi = 0;
        for (int j = 0; j < length / 2; j++) {
          int u = i + j, v = u + length / 2;
          double tr = re[v] * wr - im[v] * wi, ti = re[v] * wi + im[v] * wr;
          re[v] = re[u] - tr;
          im[v] = im[u] - ti;
          re[u] += tr;
          im[u] += ti;
          double t = wr * stepRe - wi * stepIm;
          wi = wr * stepIm + wi * stepRe;
          wr = t;
        }
      }
    }
    if (inverse) {
      Tools.scale(re, 1.0 / n);
      Tools.scale(im, 1.0 / n);
    }
  }

  // inputs: a=[4] -1:1; b=[4] -1:1
  // inputs: a=[1] -1:1; b=[1] -1:1
  @Differentiable
  static double[] cyclicConvolution(double[] a, double[] b) {
    int n = a.length;
    double[] ar = a.clone(), ai = new double[n], br = b.clone(), bi = new double[n];
    transform(ar, ai, false);
    transform(br, bi, false);
    for (int k = 0; k < n; k++) {
      double t = ar[k] * br[k] - ai[k] * bi[k];
      ai[k] = ar[k] * bi[k] + ai[k] * br[k];
      ar[k] = t;
    }
    transform(ar, ai, true);
    return ar;
  }

  // inputs: x=[5] -1:1; k=2
  // inputs: x=[1] -1:1; k=0
  // inputs: x=[0] -1:1; k=0
  @Differentiable
  static double goertzel(double[] x, int k) {
    double omega = x.length == 0 ? 0 : 2 * Math.PI * k / x.length;
    double c = 2 * Math.cos(omega);
    double s1 = 0, s2 = 0;
    for (double sample : x) {
      double s = sample + c * s1 - s2;
      s2 = s1;
      s1 = s;
    }
    return s1 * s1 + s2 * s2 - c * s1 * s2;
  }

  // inputs: x=[4] -1:1
  @Differentiable
  static double[] haar(double[] x) {
    double[] a = x.clone();
    double[] t = new double[a.length];
    for (int n = a.length; n > 1; n /= 2) {
      for (int i = 0; i < n / 2; i++) {
        t[i] = (a[2 * i] + a[2 * i + 1]) / 2;
        t[n / 2 + i] = (a[2 * i] - a[2 * i + 1]) * a[2 * i];
      }
      System.arraycopy(t, 0, a, 0, n);
    }
    return a;
  }
}
