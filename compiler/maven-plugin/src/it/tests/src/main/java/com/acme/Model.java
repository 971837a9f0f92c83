package com.acme;

import dev.cotangent.Differentiable;

/** A model that main code and test code differentiate. */
public final class Model {
  private Model() {}

  /** A straight line. */
  @Differentiable(wrt = {"weight", "bias"})
  public static double line(double weight, double bias, double x) {
    return weight * x + bias;
  }
}
