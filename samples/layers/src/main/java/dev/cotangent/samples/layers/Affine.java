package dev.cotangent.samples.layers;

import dev.cotangent.Differentiable;
import dev.cotangent.samples.commons.Optimizer;
import dev.cotangent.samples.commons.Rows;
import java.util.List;
import java.util.Random;

/** Weighted sums of the inputs. */
final class Affine implements Layer {
  final double[][] w;
  final double[] b;
  private final AffineGradient.Sums gradient = new AffineGradient.Sums();
  private final List<double[]> total;

  /**
   * Random weights of the size that keeps the signal's size; biases of zero.
   *
   * @param inputs the number of inputs
   * @param outputs the number of outputs
   * @param random the source of randomness
   */
  Affine(int inputs, int outputs, Random random) {
    w = new double[inputs][outputs];
    b = new double[outputs];
    total = Optimizer.zeros(parameters());
    Rows.randomize(Rows.of((Object) w), Math.sqrt(2.0 / inputs), random);
  }

  @Differentiable(wrt = {"x", "this.w", "this.b"})
  double[][] sums(double[][] x) {
    double[][] z = new double[x.length][b.length];
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < b.length; j++) {
        z[i][j] = b[j];
      }
      for (int k = 0; k < w.length; k++) {
        for (int j = 0; j < b.length; j++) {
          z[i][j] += x[i][k] * w[k][j];
        }
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
    Rows.add(total, Rows.of(gradient.gradW(), gradient.gradB()));
    return gradient.gradX();
  }

  @Override
  public List<double[]> parameters() {
    return Rows.of(w, b);
  }

  @Override
  public List<double[]> gradients() {
    return total;
  }
}
