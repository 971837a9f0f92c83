package corpus;

import dev.cotangent.Differentiable;

/** Products, logarithms, interpolation on the sphere, dual quaternions. */
final class QuaternionAlgebra {
  private QuaternionAlgebra() {}

  private static double[] product(double[] p, double[] q) {
    return new double[] {
      p[0] * q[0] - p[1] * q[1] - p[2] * q[2] - p[3] * q[3],
      p[0] * q[1] + p[1] * q[0] + p[2] * q[3] - p[3] * q[2],
      p[0] * q[2] - p[1] * q[3] + p[2] * q[0] + p[3] * q[1],
      p[0] * q[3] + p[1] * q[2] - p[2] * q[1] + p[3] * q[0]
    };
  }

  // inputs: p=[4] 0.2:1; q=[4] -1:-0.2; t=0.2:0.8
  // inputs: p=[4] 0.2:1; q={0.5, 0.5, 0.5, 0.4}; t=0.2:0.8
  @Differentiable
  static double[] slerp(double[] p, double[] q, double t) {
    double[] a = Tools.scaled(p, 1 / Tools.norm(p));
    double[] b = Tools.scaled(q, 1 / Tools.norm(q));
    double cosine = Tools.dot(a, b);
    if (cosine < 0) {
      Tools.scale(b, -1);
      cosine = -cosine;
    }
    double w0 = 1 - t, w1 = t;
    if (cosine < 0.999) {
      double angle = Math.acos(cosine);
      w0 = Math.sin(w0 * angle) / Math.sin(angle);
      w1 = Math.sin(w1 * angle) / Math.sin(angle);
    }
    Tools.scale(a, w0);
    Tools.addScaled(a, b, w1);
    return a;
  }

  // inputs: q=[4] 0.2:1; v=[3] -1:1
  @Differentiable
  static double[] sandwich(double[] q, double[] v) {
    double[] conjugate = {q[0], -q[1], -q[2], -q[3]};
    double[] r = product(product(q, new double[] {0, v[0], v[1], v[2]}), conjugate);
    Tools.scale(r, 1 / Tools.dot(q, q));
    return new double[] {r[1], r[2], r[3]};
  }

  // inputs: q=[4] 0.2:1; n=3
  // inputs: q=[4] 0.2:1; n=0
  @Differentiable
  static double[] power(double[] q, int n) {
    double[] r = {1, 0, 0, 0};
    double[] s = q;
    for (int k = n; k != 0; k >>>= 1, s = product(s, s)) {
      if (k % 2 == 1) {
        r = product(r, s);
      }
    }
    return r;
  }
}
