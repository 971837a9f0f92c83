package corpus;

import dev.cotangent.Differentiable;

/** Helpers that call themselves, to a depth that is known. */
final class Recursion {
  private Recursion() {}

  // inputs: x=0.5:2
  @Differentiable
  static double powers(double x) {
    return power(x, 5) + power(x, 0) + byHalves(Math.sin(x), 13);
  }

  private static double power(double x, int n) {
    return n == 0 ? 1 : x * power(x, n - 1);
  }

  private static double byHalves(double x, int n) {
    if (n == 0) {
      return 1;
    }
    double half = byHalves(x, n / 2);
    if (n % 2 == 0) {
      return half * half;
    }
    return half * half * x;
  }

  // inputs: x=0.5:2
  @Differentiable
  static double mutual(double x) {
    return even(x, 4) + odd(x, 3);
  }

  private static double even(double x, int n) {
    if (n == 0) {
      return x;
    }
    return odd(x * x, n - 1);
  }

  private static double odd(double x, int n) {
    return n == 0 ? 1 / x : even(x + 1, n - 1);
  }

  // inputs: x=0.1:0.25
  // inputs: x=0.5:2
  @Differentiable
  static double branching(double x) {
    return tree(x, 5);
  }

  private static double tree(double x, int n) {
    if (n <= 1) {
      return x;
    }
    if (x > 0.3) {
      return tree(x / 2, n - 1) * 2;
    }
    return tree(x * x, n - 1) + tree(x, n - 2);
  }

  // inputs: a=[8] -1:1
  @Differentiable
  static double fold(double[] a) {
    double[] work = a.clone();
    reduce(work, 8);
    return work[0];
  }

  private static void reduce(double[] a, int n) {
    if (n > 1) {
      for (int i = 0; i < n / 2; i++) {
        a[i] = a[i] * a[n - 1 - i] + a[i];
      }
      reduce(a, n / 2);
    }
  }

  // inputs: c={0.5, -1, 2, 0.25}; x=0.5:2
  @Differentiable
  static double horner(double[] c, double x) {
    return from(c, x, 0, 4);
  }

  private static double from(double[] c, double x, int i, int n) {
    return switch (n - i) {
      case 0 -> 0;
      default -> c[i] + x * from(c, x, i + 1, n);
    };
  }
}
