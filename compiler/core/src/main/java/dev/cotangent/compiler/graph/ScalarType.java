package dev.cotangent.compiler.graph;

import java.util.Locale;

/** Java's primitive types. Arithmetic happens in the last four only, as in Java. */
public enum ScalarType implements Type {
  BOOLEAN,
  BYTE,
  SHORT,
  CHAR,
  INT,
  LONG,
  FLOAT,
  DOUBLE;

  /** Java's keyword for this type. */
  public String keyword() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this is {@code float} or {@code double}. */
  public boolean isFloating() {
    return this == FLOAT || this == DOUBLE;
  }

  /** Whether this is a numeric type without fraction, {@code char} among them. */
  public boolean isIntegral() {
    return this != BOOLEAN && !isFloating();
  }

  @Override
  public boolean isDifferentiable() {
    return isFloating();
  }

  @Override
  public String toString() {
    return keyword();
  }
}
