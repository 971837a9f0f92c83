package com.acme;

import dev.cotangent.Differentiable;

/** Differentiates what calls main code. */
public final class ModelTest {
  private ModelTest() {}

  @Differentiable(wrt = "weight")
  static double squaredError(double weight, double x, double y) {
    double error = Model.line(weight, 0, x) - y;
    return error * error;
  }

  /** The slope at one place, from main code's gradient and from that of the tests. */
  public static double[] slopes() {
    return new double[] {
      ModelGradient.line(2, 1, 3).gradWeight(),
      ModelTestGradient.squaredError(2, 3, 1).gradWeight()
    };
  }
}
