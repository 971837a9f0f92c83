package dev.cotangent.samples.firststeps;

import dev.cotangent.Differentiable;

/** A function of one number. */
final class Wave {

  private Wave() {}

  /**
   * A sine that grows exponentially. By hand, its derivative is {@code exp(x) * (sin(x) + cos(x))}.
   *
   * @param x where
   * @return the function's value there
   */
  @Differentiable
  static double at(double x) {
    return Math.exp(x) * Math.sin(x);
  }
}
