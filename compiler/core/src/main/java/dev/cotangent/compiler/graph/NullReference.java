package dev.cotangent.compiler.graph;

/** The value of the constant {@code null}, which has the type that it is compared with. */
public enum NullReference {
  NULL;

  @Override
  public String toString() {
    return "null";
  }
}
