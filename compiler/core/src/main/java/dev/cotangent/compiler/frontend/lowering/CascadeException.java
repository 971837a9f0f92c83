package dev.cotangent.compiler.frontend.lowering;

/** Ends the lowering of a statement that uses what was refused, and reported, before. */
final class CascadeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CascadeException() {
    super("uses a value that was refused", null, false, false);
  }
}
