package corpus;

import dev.cotangent.Differentiable;

/** Sorting by a heap, by shells, by merging and by partitions, all in place of copies. */
final class HeapSort {
  private HeapSort() {}

  private static double weigh(double[] a) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * a[i] * (i + 1) + (i + 2) * a[i];
    }
    return sum;
  }

  // inputs: x=[7] distinct -2:2
  // inputs: x=[1] distinct -2:2
  // inputs: x=[0] 0:1
  @Differentiable
  static double heap(double[] x) {
    double[] a = x.clone();
    int n = a.length;
    int start = n / 2;
    int end = n;
    while (end > 1) {
      if (start > 0) {
        start--;
      } else {
        end--;
        double t = a[end];
        a[end] = a[0];
        a[0] = t;
      }
      int root = start;
      while (2 * root + 1 < end) {
        int child = 2 * root + 1;
        if (child + 1 < end && a[child] < a[child + 1]) {
          child++;
        }
        if (a[root] >= a[child]) {
          break;
        }
        double t = a[root];
        a[root] = a[child];
        a[child] = t;
        root = child;
      }
    }
    return weigh(a);
  }

  // inputs: x=[6] distinct -2:2
  // inputs: x=[0] 0:1
  @Differentiable
  static double shell(double[] x) {
    double[] a = x.clone();
    for (int gap = a.length / 2; gap > 0; gap /= 2) {
      for (int i = gap; i < a.length; i++) {
        double key = a[i];
        int j;
        for (j = i; j >= gap && a[j - gap] > key; j -= gap) {
          a[j] = a[j - gap];
        }
        a[j] = key;
      }
    }
    return weigh(a);
  }

  // inputs: x=[7] distinct -2:2
  // inputs: x=[1] distinct -2:2
  @Differentiable
  static double merge(double[] x) {
    double[] a = x.clone();
    double[] b = new double[a.length];
    for (int width = 1; width < a.length; width *= 2) {
      for (int low = 0; low < a.length; low += 2 * width) {
        int middle = Math.min(low + width, a.length);
        int high = Math.min(low + 2 * width, a.length);
        int i = low, j = middle;
        for (int k = low; k < high; k++) {
          b[k] = i < middle && (j >= high || a[i] <= a[j]) ? a[i++] : a[j++];
        }
      }
      double[] t = a;
      a = b;
      b = t;
    }
    return weigh(a);
  }

  // inputs: x=[7] distinct -2:2; k=3
  // inputs: x=[7] distinct -2:2; k=0
  // inputs: x=[1] distinct -2:2; k=0
  @Differentiable
  static double quickSelect(double[] x, int k) {
    double[] a = x.clone();
    int low = 0, high = a.length - 1;
    while (low < high) {
      double pivot = a[(low + high) >>> 1];
      int i = low, j = high;
      while (i <= j) {
        while (a[i] < pivot) i++;
        while (a[j] > pivot) j--;
        if (i <= j) {
          double t = a[i];
          a[i++] = a[j];
          a[j--] = t;
        }
      }
      if (k <= j) high = j;
      else if (k >= i) low = i;
      else break;
    }
    return a[k] * a[k];
  }
}
