package com.acme;

import dev.cotangent.Differentiable;

public class Wave {
  @Differentiable
  static double height(double t) {
    return Math.sin(t);
  }
}
