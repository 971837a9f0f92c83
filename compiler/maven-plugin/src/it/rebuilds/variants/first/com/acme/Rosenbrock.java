package com.acme;

import dev.cotangent.Differentiable;

public class Rosenbrock {
  @Differentiable
  static double banana(double x, double y) {
    double a = 1 - x;
    double b = y - x * x;
    return a * a + 100 * b * b;
  }

  /** Uses what is generated. */
  public static double slope(double x, double y) {
    return RosenbrockGradient.banana(x, y).gradX();
  }
}
