package dev.cotangent.compiler.diagnostics;

/** Carries a diagnostic out of the depths of the compiler to where diagnostics are collected. */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  /** An exception that carries a diagnostic. */
  public RefusedException(Diagnostic diagnostic) {
    super(diagnostic.message());
    this.diagnostic = diagnostic;
  }

  /** What is to be said. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
