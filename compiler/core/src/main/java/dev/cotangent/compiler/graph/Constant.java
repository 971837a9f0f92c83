package dev.cotangent.compiler.graph;

import java.util.List;

/** A scalar known at build time. Constants stand in no graph's order: they are everywhere. */
public final class Constant extends Node {
  private final Object value;

  Constant(ScalarType type, Object value) {
    super(type, List.of(), Origin.NONE, "");
    this.value = value;
  }

  /**
   * The value, boxed as the type's own wrapper ({@code Double}, {@code Float}, {@code Integer},
   * ...).
   */
  public Object value() {
    return value;
  }

  /** The scalar type. */
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
        && constant.type() == type()
        && constant.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }
}
