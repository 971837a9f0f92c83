package dev.cotangent.compiler.graph;

/**
 * A value that is only passed through, such as a {@code String} parameter.
 *
 * @param javaName the type as it is written in Java, fully qualified
 */
public record OpaqueType(String javaName) implements Type {
  @Override
  public String toString() {
    return javaName;
  }
}
