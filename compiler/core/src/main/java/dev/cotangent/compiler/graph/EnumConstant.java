package dev.cotangent.compiler.graph;

/**
 * The value of a constant of an enum type.
 *
 * @param typeName the enum as it is written in Java, fully qualified
 * @param name the constant's own name
 * @param ordinal its position in the enum
 */
public record EnumConstant(String typeName, String name, int ordinal) {
  @Override
  public String toString() {
    return name;
  }
}
