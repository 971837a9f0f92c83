package corpus;

import dev.cotangent.Differentiable;

/** Quadrature by Simpson, trapezoids and random points. */
final class Integrals {
  private Integrals() {}

  // inputs: a=-1:0; b=0.5:1; c=0.5:2; n=6
  // inputs: a=-1:0; b=0.5:1; c=0.5:2; n=2
  @Differentiable
  static double simpson(double a, double b, double c, int n) {
    double h = (b - a) / n;
    double sum = integrand(a, c) + integrand(b, c);
    for (int i = 1; i < n; i++) {
      sum += (i % 2 == 1 ? 4 : 2) * integrand(a + i * h, c);
    }
    return sum * h / 3;
  }

  private static double integrand(double x, double c) {
    return Math.exp(-c * x * x) * Math.cos(3 * c * x);
  }

  // inputs: c=[3] -1:1; samples=20
  @Differentiable
  static double monteCarlo(double[] c, int samples) {
    long state = 42;
    double sum = 0;
    for (int i = 0; i < samples; i++) {
      state = (state * 1103515245 + 12345) % 2147483648L;
      double u = state / 2147483648.0;
      sum += Math.exp(-c[0] * u) * Math.sin(c[1] * u + c[2]);
    }
    return sum / samples;
  }
}
