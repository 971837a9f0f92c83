package corpus;

import dev.cotangent.Differentiable;

/** Iterations of linear algebra: power method, Jacobi, conjugate gradients. */
final class PowerIteration {
  private PowerIteration() {}

  // inputs: a=[3][3] spd; x=[3] 0.5:1; steps=4
  // inputs: a=[3][3] spd; x=[3] 0.5:1; steps=0
  @Differentiable
  static double rayleigh(double[][] a, double[] x, int steps) {
    int n = x.length;
    double[] v = new double[n];
    for (int i = 0; i < n; i++) {
      v[i] = x[i];
    }
    double value = 0;
    for (int s = 0; s < steps; s++) {
      double[] w = new double[n];
      for (int i = 0; i < n; i++) {
        w[i] = Tools.dot(a[i], v);
      }
      value = Tools.dot(v, w) / Tools.dot(v, v);
      double norm = Tools.norm(w);
      for (int i = 0; i < n; i++) {
        v[i] = w[i] / norm;
      }
    }
    return value + v[0];
  }

  // inputs: a=[3][3] dominant; b=[3] -1:1; sweeps=5
  @Differentiable
  static double[] gaussSeidel(double[][] a, double[] b, int sweeps) {
    double[] x = new double[b.length];
    for (int s = 0; s < sweeps; s++) {
      for (int i = 0; i < x.length; i++) {
        double sum = b[i];
        for (int j = 0; j < x.length; j++) {
          if (j != i) {
            sum -= a[i][j] * x[j];
          }
        }
        x[i] = sum / a[i][i];
      }
    }
    return x;
  }

  // inputs: a=[4][4] spd; b=[4] -1:1
  @Differentiable
  static double conjugateGradients(double[][] a, double[] b) {
    int n = b.length;
    double[] x = new double[n];
    double[] r = Tools.scaled(b, 1);
    double[] p = Tools.scaled(b, 1);
    double[] q = new double[n];
    double rr = Tools.dot(r, r);
    for (int s = 0; s < 3; s++) {
      for (int i = 0; i < n; i++) {
        q[i] = Tools.dot(a[i], p);
      }
      double alpha = rr / Tools.dot(p, q);
      Tools.addScaled(x, p, alpha);
      Tools.addScaled(r, q, -alpha);
      double next = Tools.dot(r, r);
      double beta = next / rr;
      rr = next;
      for (int i = 0; i < n; i++) {
        p[i] = r[i] + beta * p[i];
      }
    }
    return Tools.dot(x, b);
  }
}
