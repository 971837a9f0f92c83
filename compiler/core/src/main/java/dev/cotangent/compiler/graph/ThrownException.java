package dev.cotangent.compiler.graph;

/** Stands, where a graph is interpreted, for an exception that the user's code throws. */
public final class ThrownException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String typeName;

  ThrownException(String typeName, String message) {
    super(message);
    this.typeName = typeName;
  }

  /** The class of the user's exception, fully qualified. */
  public String typeName() {
    return typeName;
  }
}
