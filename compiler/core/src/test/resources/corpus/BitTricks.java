package corpus;

import dev.cotangent.Differentiable;

/** Subscripts from bits: Gray codes, bit reversal, parity, masks of subsets. */
final class BitTricks {
  private BitTricks() {}

  // inputs: x=[8] -1:1
  // inputs: x=[1] -1:1
  @Differentiable
  static double grayOrder(double[] x) {
    double s = 0.1;
    for (int i = 0; i < x.length; i++) {
      int gray = i ^ (i >> 1);
      s = s * x[gray] + Math.sin(s + gray);
    }
    return s;
  }

  // inputs: x=[4] -1:1
  // inputs: x=[0] 0:1
  @Differentiable
  static double subsets(double[] x) {
    double sum = 0;
    for (int mask = 0; mask < 1 << x.length; mask++) {
      double product = 1;
      int left = mask;
      while (left != 0) {
        int lowest = left & -left;
        int index = 31;
        for (int b = lowest; b > 0; b <<= 1) {
          index--;
        }
        product *= x[index + 1 == 32 ? 0 : index + 1 - 1];
        left ^= lowest;
      }
      sum += Integer.MAX_VALUE == mask ? 0 : product * (1 + mask * 0.01);
    }
    return sum;
  }

  // inputs: x=[8] -1:1
  @Differentiable
  static double[] walsh(double[] x) {
    double[] a = x.clone();
    for (int h = 1; h < a.length; h <<= 1) {
      for (int i = 0; i < a.length; i++) {
        if ((i & h) == 0) {
          double u = a[i], v = a[i | h];
          a[i] = u + v;
          a[i | h] = (u - v) * u;
        }
      }
    }
    return a;
  }

  // inputs: x=[5] -1:1; seed=12345
  // inputs: x=[5] -1:1; seed=-1
  // inputs: x=[5] -1:1; seed=0
  @Differentiable
  static double hashed(double[] x, int seed) {
    int h = seed;
    long l = seed;
    double sum = 0;
    for (int i = 0; i < 12; i++) {
      h ^= h << 13;
      h ^= h >>> 17;
      h ^= h << 5;
      l = l * 6364136223846793005L + 1442695040888963407L;
      int a = (h & 0x7fffffff) % x.length;
      int b = (int) (l >>> 61) % x.length;
      sum += x[a] * x[b] * ((byte) h / 128.0) + x[a] * ((short) (l >> 7) / 65536.0);
    }
    return sum;
  }
}
