package corpus;

import dev.cotangent.Differentiable;

/** Arrays that one branch replaces, one changes and one leaves, and that all are read after. */
final class MaybeChanged {
  private MaybeChanged() {}

  // inputs: x=[4] -1:1; plan={0, 1, 2, 1, 0, 2}
  // inputs: x=[4] -1:1; plan={2, 2, 2}
  // inputs: x=[4] -1:1; plan=[0] 0:0
  @Differentiable
  static double[] byPlan(double[] x, int[] plan) {
    double[] a = x.clone();
    for (int k = 0; k < plan.length; k++) {
      if (plan[k] == 0) {
        a = new double[] {a[3], a[2], a[1] * a[0], x[k % 4]};
      } else if (plan[k] == 1) {
        a[k % 4] *= a[(k + 1) % 4] + 1;
      }
    }
    return a;
  }

  // inputs: x=[3] -1:1; f=true; g=true
  // inputs: x=[3] -1:1; f=true; g=false
  // inputs: x=[3] -1:1; f=false; g=true
  // inputs: x=[3] -1:1; f=false; g=false
  @Differentiable
  static double fourWays(double[] x, boolean f, boolean g) {
    double[] a = x.clone();
    double[] b = {1, 2, 3};
    if (f) {
      double[] t = a;
      a = b;
      b = t;
      a[0] += b[1];
    }
    if (g) {
      b[2] = a[0] * a[1];
    } else {
      b = a.clone();
      a[1] = b[2] * x[0];
    }
    b[0] *= a[1];
    return a[0] + 2 * a[1] + 3 * a[2] * b[0] + b[1] * b[2];
  }

  // inputs: x=[5] distinct -1:1.1
  // inputs: x=[1] distinct -1:1.1
  @Differentiable
  static double bestSoFar(double[] x) {
    double[] best = {0, 0};
    double[] trial = new double[2];
    for (int i = 0; i < x.length; i++) {
      trial[0] = x[i] * x[i];
      trial[1] = x[i] + best[0];
      if (trial[0] > best[0]) {
        best = trial.clone();
      } else {
        best[1] += 0.1 * trial[1];
      }
    }
    return best[0] * best[1] + trial[1];
  }
}
