package com.acme;

import dev.cotangent.Differentiable;

class Good {
  @Differentiable
  static double square(double x) {
    return x * x;
  }
}
