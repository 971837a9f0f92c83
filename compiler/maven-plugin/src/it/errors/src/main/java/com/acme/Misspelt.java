package com.acme;

import dev.cotangent.Differentiable;

class Misspelt {
  @Differentiable(wrt = {"weight", "bais"})
  static double line(double weight, double bias, double x) {
    return weight * x + bias;
  }
}
