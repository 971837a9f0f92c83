package dev.cotangent.samples.digits;

import dev.cotangent.Differentiable;
import dev.cotangent.samples.commons.Rows;
import java.util.List;
import java.util.Random;

/** A multilayer perceptron with one hidden layer. */
final class Perceptron implements Model {
  private static final int SHOWN_UNITS = 40;

  final double[][] w1;
  final double[] b1;
  final double[][] w2;
  final double[] b2;

  /**
   * Random weights of the variance that keeps the signal's size through layers of rectified units
   * (He initialisation); all biases zero.
   *
   * @param inputs the number of inputs
   * @param hidden the number of hidden units
   * @param classes the number of classes
   * @param random the source of randomness
   */
  Perceptron(int inputs, int hidden, int classes, Random random) {
    w1 = new double[inputs][hidden];
    b1 = new double[hidden];
    w2 = new double[hidden][classes];
    b2 = new double[classes];
    Rows.randomize(Rows.of((Object) w1), Math.sqrt(2.0 / inputs), random);
    Rows.randomize(Rows.of((Object) w2), Math.sqrt(2.0 / hidden), random);
  }

  /**
   * The sum of the cross-entropies of a mini-batch.
   *
   * @param x the inputs, a row for each sample
   * @param y the class of each sample
   * @return the loss
   */
  @Differentiable(wrt = {"this.w1", "this.b1", "this.w2", "this.b2"})
  double loss(double[][] x, int[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += Layers.crossEntropy(scores(x[i]), y[i]);
    }
    return sum;
  }

  @Override
  public double[] scores(double[] x) {
    double[] hidden = Layers.affine(w1, b1, x);
    Layers.relu(hidden);
    return Layers.affine(w2, b2, hidden);
  }

  @Override
  public List<double[]> parameters() {
    return Rows.of(w1, b1, w2, b2);
  }

  @Override
  public Gradient gradient() {
    PerceptronGradient.Loss loss = new PerceptronGradient.Loss();
    return new Gradient(
        (x, y) -> loss.compute(this, x, y),
        () -> Rows.of(loss.gradW1(), loss.gradB1(), loss.gradW2(), loss.gradB2()));
  }

  @Override
  public List<double[]> kernels() {
    return Model.columns(w1, SHOWN_UNITS);
  }

  @Override
  public String toString() {
    return String.format("A %d-%d-%d perceptron", w1.length, b1.length, b2.length);
  }
}
