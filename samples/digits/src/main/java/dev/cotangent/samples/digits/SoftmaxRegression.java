package dev.cotangent.samples.digits;

import dev.cotangent.Differentiable;
import dev.cotangent.samples.commons.Rows;
import java.util.List;

/** Softmax regression: the scores are weighted sums of the inputs. */
final class SoftmaxRegression implements Model {
  final double[][] w;
  final double[] b;

  /**
   * All weights zero.
   *
   * @param inputs the number of inputs
   * @param classes the number of classes
   */
  SoftmaxRegression(int inputs, int classes) {
    w = new double[inputs][classes];
    b = new double[classes];
  }

  /**
   * The sum of the cross-entropies of a mini-batch.
   *
   * @param x the inputs, a row for each sample
   * @param y the class of each sample
   * @return the loss
   */
  @Differentiable(wrt = {"this.w", "this.b"})
  double loss(double[][] x, int[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += Layers.crossEntropy(scores(x[i]), y[i]);
    }
    return sum;
  }

  @Override
  public double[] scores(double[] x) {
    return Layers.affine(w, b, x);
  }

  @Override
  public List<double[]> parameters() {
    return Rows.of(w, b);
  }

  @Override
  public Gradient gradient() {
    SoftmaxRegressionGradient.Loss loss = new SoftmaxRegressionGradient.Loss();
    return new Gradient(
        (x, y) -> loss.compute(this, x, y), () -> Rows.of(loss.gradW(), loss.gradB()));
  }

  @Override
  public List<double[]> kernels() {
    return Model.columns(w, b.length);
  }

  @Override
  public String toString() {
    return "A softmax regression of " + w.length + " inputs";
  }
}
