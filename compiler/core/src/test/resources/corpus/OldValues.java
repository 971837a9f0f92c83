package corpus;

import dev.cotangent.Differentiable;

/** Elements read after the array was overwritten, through copies and through names. */
final class OldValues {
  private OldValues() {}

  // inputs: x=[5] -1:1
  // inputs: x=[2] -1:1
  @Differentiable
  static double readBeforeAndAfter(double[] x) {
    double[] a = x.clone();
    double first = a[0];
    double[] saved = a.clone();
    double[] same = a;
    a[0] = a[1] * first;
    double second = same[0];
    a[0] = second * second + saved[0];
    saved[1] = a[0] * same[1];
    same[1] = saved[1] - first;
    return a[0] * a[1] + saved[0] * saved[1] + first * second;
  }

  // inputs: x=[6] -1:1
  // inputs: x=[1] -1:1
  @Differentiable
  static double shiftedInPlace(double[] x) {
    double[] a = x.clone();
    double sum = 0;
    for (int i = 0; i + 1 < a.length; i++) {
      double old = a[i];
      a[i] = a[i + 1] * 2;
      sum += old * a[i];
      a[i + 1] = old + a[i];
      sum -= a[i + 1] * a[0];
    }
    return sum + a[a.length - 1];
  }

  // inputs: x=[4] -1:1; y=[4] -1:1; n=3
  // inputs: x=[4] -1:1; y=[4] -1:1; n=0
  @Differentiable
  static double snapshots(double[] x, double[] y, int n) {
    double[] a = x.clone();
    double[][] history = new double[n + 1][];
    for (int t = 0; t < n; t++) {
      history[t] = a.clone();
      for (int i = 0; i < a.length; i++) {
        a[i] = Math.sin(a[i]) + y[(i + t) % y.length] * a[(i + 1) % a.length];
      }
    }
    history[n] = a;
    double sum = 0;
    for (int t = n; t >= 0; t--) {
      for (int i = 0; i < a.length; i++) {
        sum += history[t][i] * history[0][i] * (t + 1);
      }
    }
    return sum;
  }

  // inputs: x=[4] -1:1
  @Differentiable
  static double overwrittenByConstants(double[] x) {
    double[] a = new double[4];
    double sum = 0;
    for (int i = 0; i < 4; i++) {
      a[i] = x[i] * x[3 - i];
    }
    for (int i = 0; i < 4; i++) {
      sum += a[i] * a[(i + 1) % 4];
      a[i] = i == 2 ? x[0] : 3;
    }
    java.util.Arrays.fill(a, 1, 3, sum);
    return a[0] + a[1] * a[2] - a[3] * x[1];
  }
}
