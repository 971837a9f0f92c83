package corpus;

import dev.cotangent.Differentiable;

/** Sorting, selecting and searching, with exits from the middle. */
final class HostileSearches {
  private HostileSearches() {}

  // inputs: x=0.3:0.4
  // inputs: x=1.7:1.8
  // inputs: x=900:1000
  @Differentiable
  static double newton(double x) {
    double y = x;
    int k = 0;
    do {
      double d = (y * y - x) / (2 * y);
      y -= d;
      if (Math.abs(d) < 1e-14) {
        break;
      }
    } while (++k < 50);
    return y;
  }

  // inputs: x=1:2; n=3
  // inputs: x=1:2; n=0
  // inputs: x=1:2; n=-3
  @Differentiable
  static double loopsWithoutBodies(double x, int n) {
    for (int i = 0; i < n; i++)
      ;
    for (; ; ) {
      if (n-- <= 0) {
        break;
      }
    }
    ;
    {
    }
    return x * n;
  }

  // inputs: x={1, 0.7, 2.1, 3, 0.2, 0.5}
  // inputs: x={1, 0.7}
  // inputs: x=[0] 0:1
  @Differentiable
  static double returnFromTheMiddle(double[] x) {
    for (double v : x) {
      for (double w : x) {
        if (v * w > 2) {
          return v * v * w;
        }
      }
    }
    return x.length == 0 ? 0 : x[0];
  }

  // inputs: x=[5] distinct -1:2
  // inputs: x=[0] 0:1
  // inputs: x=[1] 0:1
  @Differentiable
  static double bubbleSort(double[] x) {
    double[] a = x.clone();
    boolean swapped;
    int n = a.length;
    do {
      swapped = false;
      for (int i = 1; i < n; i++) {
        if (a[i - 1] > a[i]) {
          double t = a[i];
          a[i] = a[i - 1];
          a[--i] = t;
          i++;
          swapped = true;
        }
      }
      n--;
    } while (swapped);
    double s = 0;
    for (int i = 0; i < a.length; i++) {
      s += (i + 1) * a[i] * a[i];
    }
    return s;
  }

  private static void swap(double[] a, int i, int j) {
    double t = a[i];
    a[i] = a[j];
    a[j] = t;
  }

  private static int partition(double[] a, int low, int high) {
    double pivot = a[high];
    int i = low;
    for (int j = low; j < high; j++) {
      if (a[j] < pivot) {
        swap(a, i++, j);
      }
    }
    swap(a, i, high);
    return i;
  }

  // inputs: x=[5] distinct -1:2; k=0
  // inputs: x=[5] distinct -1:2; k=1
  // inputs: x=[5] distinct -1:2; k=2
  // inputs: x=[5] distinct -1:2; k=3
  // inputs: x=[5] distinct -1:2; k=4
  @Differentiable
  static double quickSelect(double[] x, int k) {
    double[] a = x.clone();
    int low = 0, high = a.length - 1;
    while (low < high) {
      int m = partition(a, low, high);
      if (m == k) {
        break;
      }
      if (m < k) {
        low = m + 1;
      } else {
        high = m - 1;
      }
    }
    return a[k] * a[0];
  }

  private static double[] evolve(double[] s, double k, int depth) {
    double[] r = new double[s.length];
    for (int i = 0; i < s.length; i++) {
      r[i] = s[(i + 1) % s.length] * k;
      if (depth > 0) {
        r[i] += evolve(s, k * .5, depth - 1)[i];
      }
    }
    return r;
  }

  // inputs: x=[3] 0.5:1; k=0.5:0.7
  @Differentiable
  static double arraysByRecursion(double[] x, double k) {
    double[] a = evolve(evolve(x, k, 1), x[0], 2);
    return a[0] * a[a.length - 1];
  }

  private static double power(double x, int n) {
    return n == 0 ? 1 : n % 2 == 0 ? power(x * x, n / 2) : x * power(x, n - 1);
  }

  private static double even(double x, int n) {
    return n <= 0 ? x : odd(x + n, n - 1);
  }

  private static double odd(double x, int n) {
    if (n <= 0) {
      return -x;
    }
    double y = even(x * x * .01, n - 1);
    return y + x;
  }

  // inputs: x=1:1.2
  @Differentiable
  static double evenAndOdd(double x) {
    return power(x, 5) + power(x, 0) + even(x, 6);
  }

  private static void descend(double[] product, double x, int n) {
    if (n == 0) {
      return;
    }
    product[0] *= x + n;
    descend(product, x, n - 1);
    product[0] += n;
  }

  // inputs: x=1:1.2
  @Differentiable
  static double changedOnTheWayBack(double x) {
    double[] product = {1};
    descend(product, x, 4);
    return product[0];
  }
}
