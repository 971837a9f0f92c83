package com.acme;

import dev.cotangent.Differentiable;

public class Wave {
  @Differentiable(wrt = "x")
  static double height(double t) {
    return Math.sin(t);
  }
}
