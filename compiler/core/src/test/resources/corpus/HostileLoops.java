package corpus;

import dev.cotangent.Differentiable;

/** Loops with unusual bounds, steps and counters. */
final class HostileLoops {
  private HostileLoops() {}

  // inputs: x=[10] -1:1
  // inputs: x=[0] -1:1
  // inputs: x=[1] -1:1
  @Differentiable
  static double steps(double[] x) {
    double s = 1;
    for (int i = 0; i < x.length; i += 3) {
      s = s * x[i] + Math.cos(s);
    }
    for (int i = x.length - 1; i >= 0; i -= 2) {
      s += x[i] * s;
    }
    for (int i = 1; i <= x.length - 1; i++) {
      s += x[i] * x[i - 1];
    }
    return s;
  }

  // inputs: x=[6] -1:1; k=[3] 0:5
  @Differentiable
  static double boundsFromData(double[] x, int[] k) {
    double s = 0.3;
    for (int a : k) {
      for (int i = a; i < x.length; i++) {
        s += s * x[i] + x[a % 6];
      }
    }
    int n = k[0] * k[1] % 7;
    for (int i = 0; i < n; i++) {
      s *= 0.9 + x[i % 6];
    }
    return s;
  }

  // inputs: x=[12] distinct 0.1:1
  @Differentiable
  static double counterChanged(double[] x) {
    double s = 0;
    for (int i = 0; i < x.length; i++) {
      s += x[i] * x[i];
      if (x[i] > 0.5) {
        i += 2;
      }
      s = Math.sin(s) + i;
    }
    for (int i = 1; i < x.length; i *= 2) {
      s *= x[i];
    }
    for (double t = 0; t < 1; t += 0.3) {
      s += t * x[1] * s;
    }
    return s;
  }

  // inputs: x=[5] -1:1; n=5
  // inputs: x=[5] -1:1; n=1
  // inputs: x=[5] -1:1; n=0
  @Differentiable
  static double nestedBounds(double[] x, int n) {
    double s = 0.5;
    for (int i = 0; i < n; i++) {
      for (int j = n - 1; j > i; j--) {
        for (int k = i; k <= j; k += 2) {
          s += x[i] * x[j] * Math.sin(s * x[k]);
        }
        if ((i + j) % 2 == 0) {
          for (int k = 0; k < j - i; k++) {
            s *= 0.9 * x[k];
          }
        }
      }
    }
    return s;
  }

  // inputs: x=2:3
  // inputs: x=0.2:0.3
  // inputs: x=20:23
  @Differentiable
  static double whileInWhile(double x) {
    double y = x;
    int n = 0;
    while (y > 1) {
      y = Math.sqrt(y) * 0.9;
      n++;
      double z = y;
      while (z < 2) {
        z *= z + 1;
        y += 0.01 * z;
        if (n > 20) {
          break;
        }
      }
      if (n > 30) {
        return y * x;
      }
    }
    return y * n + x;
  }

  // inputs: x=-1:1
  @Differentiable
  static double wrapping(double x) {
    double s = 0;
    for (int i = Integer.MAX_VALUE - 3; i > 0; i++) {
      s += x * (i - (Integer.MAX_VALUE - 10));
      x = Math.sin(x);
    }
    return s;
  }

  // inputs: x=-1:1; n=2147483647
  // inputs: x=-1:1; n=-5
  @Differentiable
  static double bigSteps(double x, int n) {
    double s = 0;
    for (int i = 0; i < n && i >= 0; i += 1000000000) {
      s = s * x + Math.sin(s + x);
    }
    for (int i = 5; i > n && i > -10; i -= 2) {
      s = s * x + Math.sin(s + x);
    }
    return s + x;
  }

  // inputs: x=-1:1; n=7
  // inputs: x=-1:1; n=2
  @Differentiable
  static double otherTypes(double x, long n) {
    double s = 1;
    for (long i = 5000000000L; i < 5000000000L + n; i++) {
      s += Math.cos(x * (i - 5000000000L)) * s;
    }
    for (int i = 0; i < n; i++) {
      s += x * s;
    }
    for (byte b = 125; b > 0; b++) {
      s += x * b;
    }
    for (char c = 'a'; c <= 'e'; c++) {
      s = Math.sin(s * x) + c;
    }
    for (short h = 3; h-- > 0; ) {
      s *= x + h;
    }
    return s;
  }

  // inputs: x=[4] -1:1
  // inputs: x=[1] -1:1
  // inputs: x=[0] -1:1
  @Differentiable
  static double headers(double[] x) {
    double s = 1;
    int n = x.length;
    for (int i = 0; i != n; i++) {
      s = s * x[i] + 1;
    }
    for (int i = n; i-- > 0; ) {
      s = s * x[i] + s * s;
    }
    int j = 0;
    for (; ; ) {
      if (j >= n) {
        break;
      }
      s += x[j++] * s;
    }
    for (int i = 0, k = n - 1; i < k; i++, k--) {
      s += x[i] * x[k] * s;
    }
    for (int i = n; i > 0; i /= 2) {
      s += x[i - 1] * s;
    }
    return s;
  }

  // inputs: x=[6] distinct -1:1.5
  // inputs: x=[0] -1:1
  @Differentiable
  static double labelled(double[] x) {
    double s = 1;
    outer:
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < x.length; j++) {
        if (x[j] > 1.2) {
          continue outer;
        }
        if (s > 3) {
          break outer;
        }
        if (j == i) {
          break;
        }
        s += x[i] * x[j] * s;
      }
      s *= 1.1;
    }
    return s;
  }

  // inputs: x=-1:1
  @Differentiable
  static double firstNearTheEnds(double x) {
    double s = 0;
    for (int i = Integer.MIN_VALUE; i <= Integer.MIN_VALUE + 3; i++) {
      s = s * x + Math.sin(s + x);
    }
    for (int i = Integer.MIN_VALUE + 1; i < Integer.MIN_VALUE + 6; i += 2) {
      s = s * x + Math.sin(s + x);
    }
    for (int i = Integer.MAX_VALUE - 1; i > Integer.MAX_VALUE - 9; i -= 3) {
      s = s * x + Math.sin(s + x);
    }
    return s;
  }
}
