package corpus;

import dev.cotangent.Differentiable;

/** Increments and compound assignments, with side effects in order. */
final class CompoundAssignments {
  private CompoundAssignments() {}

  // inputs: x=[5] -1:1
  @Differentiable
  static double subscripts(double[] x) {
    double[] a = new double[5];
    int i = 0;
    while (i < 5) {
      a[i] = x[i++];
    }
    i = 0;
    a[i++] *= a[i] + 2;
    a[i] = i++ + a[i] * i;
    a[++i] -= x[i--] * 3;
    a[i] /= 2 + i * x[0];
    double k = a[4]++;
    return a[0] + a[1] * a[2] - a[3] + k * a[4];
  }

  // inputs: x=0.5:1.5; y=0.5:1.5
  @Differentiable
  static double assignmentsInside(double x, double y) {
    double z = 1;
    x = x + (z = y * y) * x;
    y -= x *= z;
    z += z++ + ++z;
    return x * y + z * x;
  }

  // inputs: x=1.5:2.5
  @Differentiable
  static double increments(double x) {
    double a = x++;
    double b = ++x;
    double c = x-- - --x;
    return a * b + c * x;
  }
}
