package dev.cotangent.samples.firststeps;

import dev.cotangent.Differentiable;

/** A neuron with one input and its error, as a graph of five nodes. Each node is a method. */
final class Neuron {

  private Neuron() {}

  /**
   * The whole graph: how far the neuron's answer is from the right one.
   *
   * @param w the weight
   * @param b the bias
   * @param x the input
   * @param y the right answer
   * @return the squared error
   */
  @Differentiable
  static double loss(double w, double b, double x, double y) {
    double p = times(w, x);
    double z = plus(p, b);
    double a = sigmoid(z);
    double e = minus(a, y);
    return square(e);
  }

  @Differentiable
  static double times(double w, double x) {
    return w * x;
  }

  @Differentiable
  static double plus(double p, double b) {
    return p + b;
  }

  @Differentiable
  static double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
  }

  @Differentiable
  static double minus(double a, double y) {
    return a - y;
  }

  @Differentiable
  static double square(double e) {
    return e * e;
  }
}
