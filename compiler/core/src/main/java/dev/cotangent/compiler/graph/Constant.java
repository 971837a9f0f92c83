package dev.cotangent.compiler.graph;

import java.util.List;

/** A value known at build time. Constants stand in no graph's order: they are everywhere. */
public final class Constant extends Node {
  private final Object value;

  Constant(Type type, Object value) {
    super(type, List.of(), Origin.NONE, "");
    this.value = value;
  }

  /**
   * The value, boxed as the type's own wrapper ({@code Double}, {@code Float}, {@code Integer},
   * ...); of other types, a {@code String}, an {@link EnumConstant}, a {@link ClassLiteral} or the
   * {@link NullReference}.
   */
  public Object value() {
    return value;
  }

  /** The type, if it is scalar. */
  public ScalarType scalarType() {
    return (ScalarType) type();
  }

  /** Whether this is a number equal to {@code number}; a negative zero equals no number here. */
  public boolean is(double number) {
    if (value instanceof Float || value instanceof Double) {
      return Double.compare(((Number) value).doubleValue(), number) == 0;
    }
    return value instanceof Number n && n.longValue() == number;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Constant constant
        && constant.type().equals(type())
        && constant.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }
}
