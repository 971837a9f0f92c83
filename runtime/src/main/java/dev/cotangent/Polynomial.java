package dev.cotangent;

/** Polynomials by their coefficients. */
final class Polynomial {
  private Polynomial() {}

  /**
   * Returns {@code c[0] + c[1] x + c[2] x² + ...}. Even and odd powers by themselves, each by
   * Horner's rule: the two chains of operations run side by side.
   *
   * @param c the coefficients, at least two
   * @param x where
   */
  static double at(double[] c, double x) {
    double square = x * x;
    int last = c.length - 1;
    double upper = c[last];
    double lower = c[last - 1];
    int i = last - 2;
    for (; i > 0; i -= 2) {
      upper = upper * square + c[i];
      lower = lower * square + c[i - 1];
    }
    // An even number of coefficients ends with an odd power above and a constant below.
    return i < 0 ? lower + x * upper : lower * x + (upper * square + c[0]);
  }
}
