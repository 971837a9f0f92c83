package dev.cotangent.compiler.graph;

/**
 * A value that is only passed through, such as a {@code String} parameter.
 *
 * @param javaName the type as it is written in Java, fully qualified
 */
public record OpaqueType(String javaName) implements Type {
  /** The type of text. */
  public static final OpaqueType STRING = new OpaqueType("java.lang.String");

  /** The type of {@code null} where it is not known what it is compared with. */
  public static final OpaqueType NULL = new OpaqueType("null");

  /** The type of class literals. */
  public static final OpaqueType CLASS = new OpaqueType("java.lang.Class");

  /** What a node has as its type that is evaluated for its effect only. */
  public static final OpaqueType NOTHING = new OpaqueType("void");

  @Override
  public String toString() {
    return javaName;
  }
}
