package dev.cotangent.compiler.graph;

/**
 * The value of a class literal.
 *
 * @param typeName the class as it is written in Java, fully qualified
 */
public record ClassLiteral(String typeName) {
  @Override
  public String toString() {
    return typeName + ".class";
  }
}
