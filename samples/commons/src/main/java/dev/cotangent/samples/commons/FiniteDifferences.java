package dev.cotangent.samples.commons;

import java.lang.reflect.Array;
import java.util.function.DoubleSupplier;

/** Checks gradients against central differences. */
public final class FiniteDifferences {
  private static final double STEP = 1e-5;

  private FiniteDifferences() {}

  /**
   * How far a gradient is from the central differences of the function.
   *
   * @param f the function, which reads the parameter at every call
   * @param parameter the parameter, an array of any rank of doubles; every element is changed for a
   *     moment
   * @param gradient the gradient, of the same shape
   * @return the greatest distance of an element from its difference, relative to the difference
   *     where that is greater than 1
   * @throws IllegalArgumentException if the shapes differ
   */
  public static double error(DoubleSupplier f, Object parameter, Object gradient) {
    int length = Array.getLength(parameter);
    if (Array.getLength(gradient) != length) {
      throw new IllegalArgumentException("the gradient is of another shape than the parameter");
    }
    double error = 0;
    for (int i = 0; i < length; i++) {
      error =
          parameter instanceof double[] vector
              ? Math.max(error, error(f, vector, i, ((double[]) gradient)[i]))
              : Math.max(error, error(f, Array.get(parameter, i), Array.get(gradient, i)));
    }
    return error;
  }

  private static double error(DoubleSupplier f, double[] vector, int i, double derivative) {
    double original = vector[i];
    vector[i] = original + STEP;
    double above = f.getAsDouble();
    vector[i] = original - STEP;
    double below = f.getAsDouble();
    vector[i] = original;
    double difference = (above - below) / (2 * STEP);
    return Math.abs(derivative - difference) / Math.max(1, Math.abs(difference));
  }
}
