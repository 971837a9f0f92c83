package dev.cotangent.samples.layers;

import dev.cotangent.Differentiable;

/** Sets what is negative to zero. */
final class Relu implements Layer {
  private final ReluGradient.Each gradient = new ReluGradient.Each();

  @Differentiable(wrt = "x")
  double[][] each(double[][] x) {
    double[][] z = new double[x.length][x[0].length];
    for (int i = 0; i < z.length; i++) {
      for (int j = 0; j < z[0].length; j++) {
        z[i][j] = Math.max(0, x[i][j]);
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
