package dev.cotangent.samples.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;

/** The generated gradient of the network is the network's gradient. */
final class PerceptronTest {
  private static final double STEP = 1e-5;
  private static final double TOLERANCE = 1e-9;

  private final Random random = new Random(42);
  private final double[][] w1 = normal(5, 4);
  private final double[] b1 = normal(4);
  private final double[][] w2 = normal(4, 3);
  private final double[] b2 = normal(3);
  private final double[][] x = normal(6, 5);
  private final int[] y = {0, 2, 1, 1, 0, 2};
  private final PerceptronGradient.Loss gradient = PerceptronGradient.loss(w1, b1, w2, b2, x, y);

  @Test
  void valueIsTheMethodsOwnBitForBit() {
    assertEquals(loss(), gradient.value());
  }

  @Test
  void weightsOfTheHiddenLayer() {
    assertGradient(w1, gradient.gradW1());
  }

  @Test
  void biasesOfTheHiddenLayer() {
    assertGradient(b1, gradient.gradB1());
  }

  @Test
  void weightsOfTheOutputLayer() {
    assertGradient(w2, gradient.gradW2());
  }

  @Test
  void biasesOfTheOutputLayer() {
    assertGradient(b2, gradient.gradB2());
  }

  @Test
  void workspaceTakesBatchesOfAnySize() {
    double[][] two = {x[0], x[1]};
    int[] labels = {y[0], y[1]};
    gradient.compute(w1, b1, w2, b2, two, labels);
    double[] expected = PerceptronGradient.loss(w1, b1, w2, b2, two, labels).gradB1().clone();
    gradient.compute(w1, b1, w2, b2, x, y);
    assertGradient(w1, gradient.gradW1());
    gradient.compute(w1, b1, w2, b2, two, labels);
    for (int j = 0; j < expected.length; j++) {
      assertEquals(expected[j], gradient.gradB1()[j]);
    }
  }

  @Test
  void lossOfAnIgnorantNetworkIsTheEntropyOfTheClasses() {
    double[][] zeros = new double[4][3];
    double loss = Perceptron.loss(w1, b1, zeros, new double[3], x, y);
    assertEquals(Math.log(3), loss, 1e-15);
  }

  private double loss() {
    return Perceptron.loss(w1, b1, w2, b2, x, y);
  }

  private void assertGradient(double[][] parameter, double[][] actual) {
    assertEquals(parameter.length, actual.length);
    for (int k = 0; k < parameter.length; k++) {
      assertGradient(parameter[k], actual[k]);
    }
  }

  private void assertGradient(double[] parameter, double[] actual) {
    assertEquals(parameter.length, actual.length);
    for (int j = 0; j < parameter.length; j++) {
      int index = j;
      assertEquals(
          centralDifference(parameter, j, this::loss), actual[j], TOLERANCE, () -> "at " + index);
    }
  }

  private static double centralDifference(double[] parameter, int j, DoubleSupplier f) {
    double original = parameter[j];
    parameter[j] = original + STEP;
    double above = f.getAsDouble();
    parameter[j] = original - STEP;
    double below = f.getAsDouble();
    parameter[j] = original;
    return (above - below) / (2 * STEP);
  }

  private double[][] normal(int rows, int columns) {
    double[][] matrix = new double[rows][];
    for (int i = 0; i < rows; i++) {
      matrix[i] = normal(columns);
    }
    return matrix;
  }

  private double[] normal(int size) {
    double[] vector = new double[size];
    for (int j = 0; j < size; j++) {
      vector[j] = random.nextGaussian();
    }
    return vector;
  }
}
