package corpus;

import dev.cotangent.Differentiable;

/** Softmax as an array, and the cross-entropy of it. */
final class Softmax {
  private Softmax() {}

  // inputs: v=[5] -2:2
  // inputs: v=[3] -2:2
  @Differentiable
  static double[] probabilities(double[] v) {
    double[] p = new double[v.length];
    double sum = 0;
    for (int i = 0; i < v.length; i++) {
      p[i] = Math.exp(v[i]);
      sum += p[i];
    }
    for (int i = 0; i < v.length; i++) {
      p[i] /= sum;
    }
    return p;
  }

  // inputs: v=[5] -2:2; target=[5] 0:1
  @Differentiable
  static double crossEntropy(double[] v, double[] target) {
    double[] p = probabilities(v);
    double loss = 0;
    for (int i = 0; i < p.length; i++) {
      loss -= target[i] * Math.log(p[i]);
    }
    return loss;
  }
}
