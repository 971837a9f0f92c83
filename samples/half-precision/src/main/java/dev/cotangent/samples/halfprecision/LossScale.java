package dev.cotangent.samples.halfprecision;

/**
 * The factor that gradients are multiplied with while they travel in few bits, so that the small
 * ones do not become zero. It doubles from time to time, and is halved whenever one overflows.
 */
final class LossScale {
  private static final int PATIENCE = 100;

  private float value;
  private final boolean adapts;
  private int good;

  /**
   * A scale.
   *
   * @param start the first scale
   * @param adapts whether it changes
   */
  LossScale(float start, boolean adapts) {
    value = start;
    this.adapts = adapts;
  }

  /**
   * The scale to use for the next step.
   *
   * @return a power of two times the first
   */
  float value() {
    return value;
  }

  /**
   * Learns how a step went.
   *
   * @param finite whether all gradients were finite; where not, the step was left out
   */
  void update(boolean finite) {
    if (!adapts) {
      return;
    }
    good = finite ? good + 1 : 0;
    if (!finite) {
      value /= 2;
    } else if (good == PATIENCE) {
      value *= 2;
      good = 0;
    }
  }
}
