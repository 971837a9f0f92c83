package dev.cotangent.compiler.frontend.lowering;

/** Ends the lowering of a statement that is never reached: what it is part of always throws. */
final class DeadEndException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DeadEndException() {
    super("never reached", null, false, false);
  }
}
