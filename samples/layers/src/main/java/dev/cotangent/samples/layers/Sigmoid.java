package dev.cotangent.samples.layers;

import dev.cotangent.Differentiable;

/** Squeezes every number into the range from 0 to 1. */
final class Sigmoid implements Layer {
  private final SigmoidGradient.Each gradient = new SigmoidGradient.Each();

  @Differentiable(wrt = "x")
  double[][] each(double[][] x) {
    double[][] z = new double[x.length][x[0].length];
    for (int i = 0; i < z.length; i++) {
      for (int j = 0; j < z[0].length; j++) {
        z[i][j] = 1 / (1 + Math.exp(-x[i][j]));
      }
    }
    return z;
  }

  @Override
  public double[][] forward(double[][] x) {
    return gradient.forward(this, x);
  }

  @Override
  public double[][] backward(double[][] cotangent) {
    gradient.clear();
    gradient.backward(cotangent);
    return gradient.gradX();
  }
}
