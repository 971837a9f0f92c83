package corpus;

import dev.cotangent.Differentiable;

/** Components of all types, text among them. */
final class HostileMixedRecords {
  private HostileMixedRecords() {}

  record Mixed(int n, float f, long l, double[][] m, String s) {
    static Mixed example() {
      return new Mixed(2, 0.75f, 3, new double[][] {{0.5, 0.25}, {}, {1.5}}, "abc");
    }
  }

  // inputs: q=example()
  // inputs: q=0.5:1
  @Differentiable
  static double read(Mixed q) {
    double s = q.f;
    for (double[] r : q.m) {
      for (double v : r) {
        s += v * q.n * s * .1 + q.l;
      }
    }
    return s * q.s.length() + q.f * q.f;
  }

  // allocates
  // inputs: q=example(); g=0.5:1
  @Differentiable
  static Mixed made(Mixed q, float g) {
    float[] z = {g * q.f, q.f};
    double[][] m = {q.m[0].clone(), {}, {q.f * q.m[0][0]}};
    return new Mixed(q.n * 2, z[0] + z[1], q.l + 1, m, q.s + "!");
  }
}
