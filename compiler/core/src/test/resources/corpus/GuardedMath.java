package corpus;

import dev.cotangent.Differentiable;

/** Functions near the ends of their domains, kept from harm by conditions. */
final class GuardedMath {
  private GuardedMath() {}

  // inputs: x=[4] distinct -1:1.1
  // inputs: x={0, 0.5}
  // inputs: x=[0] 0:1
  @Differentiable
  static double entropy(double[] x) {
    double sum = 0;
    for (double v : x) {
      double p = v * v;
      sum -= p > 0 ? p * Math.log(p) : 0;
    }
    return sum;
  }

  // inputs: x={3, 4}; y=0.5:1
  // inputs: x={0, 0}; y=0.5:1
  @Differentiable(wrt = "y")
  static double safeNorm(double[] x, double y) {
    double squared = 0;
    for (double v : x) {
      squared += v * v * y;
    }
    return squared == 0 ? y : Math.sqrt(squared);
  }

  // inputs: x=-3:-2
  // inputs: x=0.00005
  // inputs: x=2:3
  @Differentiable
  static double sinc(double x) {
    if (Math.abs(x) < 1e-3) {
      double x2 = x * x;
      return 1 - x2 / 6 * (1 - x2 / 20);
    }
    return Math.sin(x) / x;
  }

  // inputs: a=-700:-690; b=-705:-695
  // inputs: a=1:2; b=3:4
  @Differentiable
  static double[] logarithms(double a, double b) {
    double larger = Math.max(a, b), smaller = Math.min(a, b);
    return new double[] {
      larger + Math.log1p(Math.exp(smaller - larger)),
      larger + Math.log(-Math.expm1(smaller - larger)),
      larger > 0 ? Math.log(larger) : -Math.sqrt(-larger)
    };
  }

  // inputs: x=-0.9:0.9; k=4
  // inputs: x=-0.9:0.9; k=0
  // inputs: x=0; k=3
  @Differentiable(wrt = "x")
  static double powers(double x, int k) {
    double s = Math.pow(x, k) + Math.pow(Math.abs(x) + 1, 0.5 * k);
    for (int i = 0; i < k; i++) {
      s += Math.pow(x + 2, i) / (i + 1);
    }
    return s;
  }
}
