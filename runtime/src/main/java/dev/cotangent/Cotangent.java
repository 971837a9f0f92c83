package dev.cotangent;

/**
 * Functions that are ordinary Java when the user's method runs, and mean something more to the
 * compiler when it differentiates the method.
 */
public final class Cotangent {

  private Cotangent() {}

  /**
   * Gives {@code x} itself, as a constant for differentiation: no derivative flows through the
   * call.
   *
   * @param x any value
   * @return {@code x}
   */
  public static double stopGradient(double x) {
    return x;
  }

  /**
   * Gives {@code x} itself, not a copy, with elements that are constants for differentiation: no
   * derivative flows through the call.
   *
   * @param x any array
   * @return {@code x}
   */
  public static double[] stopGradient(double[] x) {
    return x;
  }

  /**
   * Gives {@code x} itself, not a copy, with elements that are constants for differentiation: no
   * derivative flows through the call.
   *
   * @param x any array
   * @return {@code x}
   */
  public static double[][] stopGradient(double[][] x) {
    return x;
  }

  /**
   * Gives {@code x} itself, not a copy, with elements that are constants for differentiation: no
   * derivative flows through the call.
   *
   * @param x any array
   * @return {@code x}
   */
  public static double[][][] stopGradient(double[][][] x) {
    return x;
  }

  /**
   * Gives {@code x} itself, as a constant for differentiation: no derivative flows through the
   * call.
   *
   * @param x any value
   * @return {@code x}
   */
  public static float stopGradient(float x) {
    return x;
  }

  /**
   * Gives {@code x} itself, not a copy, with elements that are constants for differentiation: no
   * derivative flows through the call.
   *
   * @param x any array
   * @return {@code x}
   */
  public static float[] stopGradient(float[] x) {
    return x;
  }

  /**
   * Gives {@code x} itself, not a copy, with elements that are constants for differentiation: no
   * derivative flows through the call.
   *
   * @param x any array
   * @return {@code x}
   */
  public static float[][] stopGradient(float[][] x) {
    return x;
  }

  /**
   * Gives {@code x} itself, not a copy, with elements that are constants for differentiation: no
   * derivative flows through the call.
   *
   * @param x any array
   * @return {@code x}
   */
  public static float[][][] stopGradient(float[][][] x) {
    return x;
  }
}
