package hostile.workspace;

import dev.cotangent.Differentiable;

/** Loops that keep values for the backward pass; throws for four entries whose first is 9. */
final class Calls {
  private Calls() {}

  // inputs: x=[3] -1:1
  @Differentiable
  static double mixed(double[] x) {
    double[] a = new double[x.length];
    double s = 0.5;
    int k = 0;
    for (int i = 0; i < x.length; i++) {
      a[i] = s * x[i] + (i > 0 ? a[i - 1] * x[i - 1] : 0);
      s = Math.sin(s + a[i] * x[i]);
      while (k < i) {
        s += a[k] * a[i];
        k++;
      }
    }
    int unused = 1 / (x.length == 4 && x[0] == 9 ? 0 : 1);
    return s;
  }
}
