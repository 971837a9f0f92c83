package dev.cotangent.samples.commons;

/** Ends a sample with one clear message to its user. */
public final class SampleException extends Exception {
  private static final long serialVersionUID = 1;

  /**
   * Says what is wrong.
   *
   * @param message the message
   */
  public SampleException(String message) {
    super(message);
  }
}
