package dev.cotangent.compiler.frontend.lowering;

import dev.cotangent.compiler.diagnostics.RefusedException;

/** Ends the lowering of the whole method: going on would find nothing more, or never end. */
final class AbandonedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AbandonedException(RefusedException cause) {
    super(cause);
  }

  /** Why. */
  RefusedException refusal() {
    return (RefusedException) getCause();
  }
}
