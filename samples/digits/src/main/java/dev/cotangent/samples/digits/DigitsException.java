package dev.cotangent.samples.digits;

import java.nio.file.Path;

/** Ends the program with one clear message to its user. */
final class DigitsException extends Exception {
  private static final long serialVersionUID = 1;

  /**
   * Says what is wrong.
   *
   * @param message the message
   */
  DigitsException(String message) {
    super(message);
  }

  /**
   * Says what is wrong with a file.
   *
   * @param file the file or folder
   * @param reason what is wrong with it
   */
  DigitsException(Path file, String reason) {
    this(file + ": " + reason);
  }
}
