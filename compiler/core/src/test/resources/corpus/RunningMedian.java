package corpus;

import dev.cotangent.Differentiable;

/** Windows over a series: median, maximum by a deque of ints, ranks. */
final class RunningMedian {
  private RunningMedian() {}

  // inputs: x=[7] distinct -2:2; window=3
  // inputs: x=[2] distinct -2:2; window=3
  // inputs: x=[4] distinct -2:2; window=1
  @Differentiable
  static double[] median(double[] x, int window) {
    int n = Math.max(0, x.length - window + 1);
    double[] out = new double[n];
    double[] w = new double[window];
    for (int i = 0; i < n; i++) {
      System.arraycopy(x, i, w, 0, window);
      for (int k = 0; k <= window / 2; k++) {
        int smallest = k;
        for (int j = k + 1; j < window; j++) {
          if (w[j] < w[smallest]) smallest = j;
        }
        double t = w[k];
        w[k] = w[smallest];
        w[smallest] = t;
      }
      out[i] = w[window / 2];
    }
    return out;
  }

  // inputs: x=[8] distinct -2:2; window=3
  // inputs: x=[1] distinct -2:2; window=2
  // inputs: x=[0] 0:1; window=2
  @Differentiable
  static double sumOfMaxima(double[] x, int window) {
    int[] deque = new int[x.length];
    int head = 0, tail = 0;
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      while (tail > head && x[deque[tail - 1]] <= x[i]) {
        tail--;
      }
      deque[tail++] = i;
      if (deque[head] <= i - window) {
        head++;
      }
      sum += x[deque[head]] * x[i];
    }
    return sum;
  }
}
