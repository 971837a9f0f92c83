package dev.cotangent.samples.quickstart;

import dev.cotangent.Differentiable;

/** Rosenbrock's function, a curved valley that optimisers are tested on. */
final class Rosenbrock {

  private Rosenbrock() {}

  /**
   * The height of the valley at a point; its minimum, 0, is at (1, 1).
   *
   * @param x the point's first coordinate
   * @param y the point's second coordinate
   * @return the height
   */
  @Differentiable
  static double at(double x, double y) {
    double a = 1 - x;
    double b = y - x * x;
    return a * a + 100 * b * b;
  }
}
