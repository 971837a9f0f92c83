package dev.cotangent;

/** Polynomials by their coefficients. */
final class Polynomial {
  private Polynomial() {}

  /**
   * Returns {@code c[0] + c[1] x + c[2] x² + ...}, by Horner's rule.
   *
   * @param c the coefficients, at least one
   * @param x where
   */
  static double at(double[] c, double x) {
    double value = c[c.length - 1];
    for (int i = c.length - 2; i >= 0; i--) {
      value = value * x + c[i];
    }
    return value;
  }
}
