package dev.cotangent.samples.commons;

import java.nio.file.Path;

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

  /**
   * Says what is wrong with a file.
   *
   * @param file the file or folder
   * @param reason what is wrong with it
   */
  public SampleException(Path file, String reason) {
    this(file + ": " + reason);
  }
}
