package corpus;

import dev.cotangent.Differentiable;

/** A layer with its weights in fields. */
final class Affine {
  private final double[][] w;
  final double[] b;
  private final double slope;

  Affine(double[][] w, double[] b, double slope) {
    this.w = w;
    this.b = b;
    this.slope = slope;
  }

  static Affine example(int seed) {
    double[][] w = new double[2][3];
    double[] b = new double[2];
    for (int i = 0; i < 2; i++) {
      b[i] = Math.cos(seed + i);
      for (int j = 0; j < 3; j++) {
        w[i][j] = Math.sin(seed + 5 * i + j);
      }
    }
    return new Affine(w, b, 0.1);
  }

  double[][] getW() {
    return w;
  }

  double slope() {
    return slope;
  }

  private double activated(double z) {
    return z > 0 ? z : slope * z;
  }

  // inputs: self=example(); x=[3] -1:1
  // inputs: self=example(); x=[3] -1:1
  @Differentiable(wrt = {"this.w", "x", "this.b", "this.slope"})
  double[] apply(double[] x) {
    double[] y = new double[b.length];
    for (int i = 0; i < y.length; i++) {
      double z = this.b[i];
      for (int j = 0; j < x.length; j++) {
        z += w[i][j] * x[j];
      }
      y[i] = activated(z);
    }
    return y;
  }

  // inputs: self=example(); x=[3] -1:1
  @Differentiable
  double norm(double[] x) {
    double sum = 0;
    for (double y : apply(x)) {
      sum += y * y;
    }
    return Math.sqrt(sum);
  }
}
