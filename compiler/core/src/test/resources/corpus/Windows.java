package corpus;

import dev.cotangent.Differentiable;

/** Two pointers that move at their own pace over one array, and windows that grow and shrink. */
final class Windows {
  private Windows() {}

  // inputs: x=[6] 0.2:0.8; budget=1.3
  // inputs: x=[6] 0.2:0.8; budget=0.1
  // inputs: x=[6] 0.2:0.8; budget=9
  // inputs: x=[0] 0:1; budget=1
  @Differentiable(wrt = "x")
  static double within(double[] x, double budget) {
    double sum = 0, total = 0;
    int left = 0;
    for (int right = 0; right < x.length; right++) {
      sum += x[right];
      while (sum > budget) {
        sum -= x[left++];
      }
      total += sum * sum * (right - left + 1);
    }
    return total;
  }

  // inputs: a={0.1, 0.4, 0.8, 1.3}; b={0.2, 0.3, 0.9}
  // inputs: a=[0] 0:1; b={0.2, 0.3}
  // inputs: a={0.5}; b=[0] 0:1
  @Differentiable
  static double merged(double[] a, double[] b) {
    int i = 0, j = 0;
    double s = 1, weight = 1;
    while (i < a.length || j < b.length) {
      double next;
      if (j == b.length || i < a.length && a[i] < b[j]) {
        next = a[i++];
        weight *= 1.1;
      } else {
        next = b[j++] * weight;
      }
      s = s * next + weight;
    }
    return s;
  }

  // inputs: x=[7] distinct -1:1.1
  // inputs: x=[1] distinct -1:1.1
  // inputs: x=[0] 0:1
  @Differentiable
  static double water(double[] x) {
    int i = 0, j = x.length - 1;
    double left = -2, right = -2, sum = 0;
    while (i <= j) {
      if (left <= right) {
        left = Math.max(left, x[i]);
        sum += (left - x[i]) * (left - x[i]);
        i++;
      } else {
        if (x[j] > right) right = x[j];
        sum += (right - x[j]) * x[j--];
      }
    }
    return sum;
  }
}
