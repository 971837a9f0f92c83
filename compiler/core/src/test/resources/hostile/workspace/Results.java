package hostile.workspace;

import dev.cotangent.Differentiable;
import dev.cotangent.PartialDerivative;

/** Methods with results of all kinds. */
final class Results {
  private Results() {}

  record Weighted(double a, double[] w) {}

  // inputs: x=[2] 0.5:1; b=1
  @Differentiable
  static double squares(double[] x, double b) {
    double s = 0;
    for (double v : x) {
      if (v < 0) {
        throw new IllegalArgumentException("negative");
      }
      s += v * v * b;
    }
    return s;
  }

  // inputs: x=[2] 0.5:1; b=1
  @Differentiable
  static double[] firstScaled(double[] x, double b) {
    double[] y = x.clone();
    y[0] *= b;
    return y;
  }

  // inputs: x=[2] 0.5:1
  @Differentiable
  static double[][] rows(double[] x) {
    return new double[][] {x, {x[0]}};
  }

  // inputs: p=0.5:1; b=1
  @Differentiable
  static Weighted scaled(Weighted p, double b) {
    return new Weighted(p.a * b, p.w);
  }

  // inputs: a=[3] 0.5:1; b=[3] 0.5:1
  @Differentiable
  static double product(double[] a, double[] b) {
    double s = 0;
    for (int i = 0; i < a.length; i++) {
      s += a[i] * a[i] * b[i];
    }
    return s;
  }

  static double same(double x) {
    return x;
  }

  @PartialDerivative(of = "same", wrt = "x")
  static double sameDx(double x) {
    if (x > 10) {
      throw new IllegalStateException("large");
    }
    return 1;
  }

  // inputs: x=0.5:1
  @Differentiable
  static double ruleThatThrows(double x) {
    return same(x) * x;
  }
}
