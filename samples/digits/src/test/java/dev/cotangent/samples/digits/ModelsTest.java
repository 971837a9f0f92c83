package dev.cotangent.samples.digits;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cotangent.samples.commons.FiniteDifferences;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The generated gradients of the models are the models' gradients. */
final class ModelsTest {
  private static final double TOLERANCE = 1e-7;

  private final Random random = new Random(42);
  private final int[] y = {0, 2, 1, 1, 0, 2};

  @Test
  void softmaxRegression() {
    assertGradient(new SoftmaxRegression(5, 3), inputs(5));
  }

  @Test
  void perceptron() {
    assertGradient(new Perceptron(5, 4, 3, random), inputs(5));
  }

  @Test
  void convolutionalNetwork() {
    assertGradient(new ConvolutionalNetwork(16, 2, 3, 3, random), inputs(16 * 16));
  }

  private void assertGradient(Model model, double[][] x) {
    randomize(model.parameters());
    Model.Gradient gradient = model.gradient();
    assertEquals(loss(model, x), gradient.loss().applyAsDouble(x, y));
    List<double[]> rows = gradient.rows().get();
    for (int row = 0; row < rows.size(); row++) {
      double[] parameter = model.parameters().get(row);
      double error = FiniteDifferences.error(() -> loss(model, x), parameter, rows.get(row));
      assertTrue(error < TOLERANCE, "row " + row + ": " + error);
    }
  }

  private double loss(Model model, double[][] x) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += Layers.crossEntropy(model.scores(x[i]), y[i]);
    }
    return sum;
  }

  private void randomize(List<double[]> parameters) {
    for (double[] row : parameters) {
      for (int j = 0; j < row.length; j++) {
        row[j] += 0.3 * random.nextGaussian();
      }
    }
  }

  private double[][] inputs(int size) {
    double[][] x = new double[y.length][size];
    for (double[] row : x) {
      for (int j = 0; j < size; j++) {
        row[j] = random.nextGaussian();
      }
    }
    return x;
  }

  @Test
  void workspaceTakesBatchesOfAnySize() {
    Perceptron model = new Perceptron(5, 4, 3, random);
    double[][] x = inputs(5);
    double[][] one = {x[0]};
    int[] label = {1};
    PerceptronGradient.Loss gradient = new PerceptronGradient.Loss();
    gradient.compute(model, one, label);
    double[] expected = gradient.gradB2().clone();
    gradient.compute(model, x, y);
    gradient.compute(model, one, label);
    assertArrayEquals(expected, gradient.gradB2());
  }

  @Test
  void lossOfAnIgnorantNetworkIsTheEntropyOfTheClasses() {
    double[][] x = inputs(5);
    assertEquals(6 * Math.log(3), new SoftmaxRegression(5, 3).loss(x, y), 1e-14);
  }
}
