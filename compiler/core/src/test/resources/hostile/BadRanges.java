package hostile;

import dev.cotangent.Differentiable;
import java.util.Arrays;

/** Ranges that the library refuses, empty ones too. */
final class BadRanges {
  private BadRanges() {}

  // inputs: w=[3] 1:2; from=0; to=0; n=3
  // inputs: w=[3] 1:2; from=1; to=0; n=2
  // inputs: w=[3] 1:2; from=0; to=0; n=-1
  // inputs: w=[3] 1:2; from=4; to=0; n=0
  // inputs: w=[3] 1:2; from=0; to=5; n=0
  // inputs: w=[3] 1:2; from=3; to=4; n=0
  // inputs: w=[3] 1:2; from=-1; to=1; n=0
  // inputs: w=[3] 1:2; from=2; to=1; n=2
  // inputs: w=[3] 1:2; from=0; to=3; n=2
  // inputs: w=[3] 1:2; from=2147483647; to=0; n=2
  @Differentiable
  static double arraycopy(double[] w, int from, int to, int n) {
    double[] a = new double[4];
    copy(w, from, a, to, n);
    return a[0] * a[1] + a[3];
  }

  private static void copy(double[] w, int from, double[] a, int to, int n) {
    System.arraycopy(w, from, a, to, n);
  }

  // inputs: x=1:2; from=0; to=3
  // inputs: x=1:2; from=3; to=3
  // inputs: x=1:2; from=4; to=4
  // inputs: x=1:2; from=2; to=1
  // inputs: x=1:2; from=-1; to=1
  // inputs: x=1:2; from=1; to=4
  @Differentiable
  static double fill(double x, int from, int to) {
    double[] a = new double[3];
    Arrays.fill(a, from, to, x);
    return a[0] + a[1] * a[2];
  }

  // inputs: w=[3] 1:2; from=0; to=2
  // inputs: w=[3] 1:2; from=3; to=5
  // inputs: w=[3] 1:2; from=4; to=5
  // inputs: w=[3] 1:2; from=2; to=1
  // inputs: w=[3] 1:2; from=-1; to=1
  // inputs: w=[3] 1:2; from=1; to=6
  @Differentiable
  static double copyOfRange(double[] w, int from, int to) {
    double[] a = Arrays.copyOfRange(w, from, to);
    return a.length > 1 ? a[0] + a[1] : 3 * w[0];
  }

  // inputs: w=[3] 1:2; n=2
  // inputs: w=[3] 1:2; n=0
  // inputs: w=[3] 1:2; n=-1
  @Differentiable
  static double copyOf(double[] w, int n) {
    double[] a = Arrays.copyOf(w, n);
    return w[0] * a.length;
  }
}
