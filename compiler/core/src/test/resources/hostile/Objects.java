package hostile;

import dev.cotangent.Differentiable;

/** Receivers whose fields are too short or missing. */
class Objects {
  private static final double[] TABLE = {1, 2.5, -3};
  private static final double TWICE_ITS_LENGTH = TABLE.length * 2;

  final double[] w;
  final double b;
  final int n;
  final Polynomial polynomial;

  Objects(double[] w, double b, int n, Polynomial polynomial) {
    this.w = w;
    this.b = b;
    this.n = n;
    this.polynomial = polynomial;
  }

  static final class Polynomial {
    final double scale;
    final double[] table;

    Polynomial(double scale, double... table) {
      this.scale = scale;
      this.table = table;
    }

    double apply(double x, int i) {
      return scale * x + table[i % table.length] * x * x;
    }

    private double twice(double x) {
      return apply(apply(x, 1), 0);
    }
  }

  static Objects example() {
    Polynomial polynomial = new Polynomial(0.6, 0.2, 0.9, -0.4);
    return new Objects(new double[] {1.1, 0.4, 0.8}, 0.3, 2, polynomial);
  }

  static Objects withoutPolynomial() {
    return new Objects(new double[] {1, 2}, 1, 2, null);
  }

  private double linear(double[] x) {
    double s = b;
    for (int i = 0; i < n; i++) {
      s += this.w[i] * x[i];
    }
    return s;
  }

  // inputs: self=example(); x={0.5, 0.6, 0.7}
  // inputs: self=example(); x={0.5}
  // inputs: self=withoutPolynomial(); x={0.5, 0.6}
  @Differentiable(wrt = {"x", "this.w", "this.b"})
  double objectInAField(double[] x) {
    double b = linear(x);
    double s = b * this.b + polynomial.apply(b, n);
    return s + polynomial.twice(b) * TABLE[1] + TWICE_ITS_LENGTH;
  }

  // inputs: self=example(); x={0.5, 0.6, 0.7}; w=1.2
  @Differentiable
  double parameterNamedAsAField(double[] x, double w) {
    return w * this.w[0] * x[0] + linear(x);
  }

  // inputs: self=example(); k=0
  // inputs: self=example(); k=2
  // inputs: self=example(); k=3
  @Differentiable(wrt = "this.b")
  double[] cloneOfAField(int k) {
    double[] r = w.clone();
    r[k] *= b;
    double[] q = r;
    q[0] += b * b;
    return r;
  }

  record Affine(double[] w, double b) {
    static Affine example() {
      return new Affine(new double[] {1, 2}, 0.3);
    }

    // in: Affine
    // inputs: self=example(); x={0.6, 0.7}
    // inputs: self=example(); x={0.6}
    @Differentiable(wrt = {"this.w", "this.b", "x"})
    double apply(double[] x) {
      double s = b;
      for (int i = 0; i < w.length; i++) {
        s += w()[i] * x[i] * this.b();
      }
      return s;
    }

    // in: Affine
    // inputs: self=example(); x={0.6, 0.7}; rate=0.1
    // inputs: self=example(); x={0.6}; rate=0.1
    @Differentiable(wrt = "this.w")
    Affine step(double[] x, double rate) {
      double[] v = w.clone();
      for (int i = 0; i < v.length; i++) {
        v[i] -= rate * w[i] * x[i];
      }
      return new Affine(v, b * v[0]);
    }
  }
}
