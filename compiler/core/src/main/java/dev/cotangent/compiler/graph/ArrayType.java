package dev.cotangent.compiler.graph;

/**
 * A Java array of arrays of scalars, seen as one value: ragged rows are allowed, shared rows do not
 * exist.
 *
 * @param element the innermost element type
 * @param rank the number of subscripts down to an element, at least 1
 */
public record ArrayType(ScalarType element, int rank) implements Type {
  public ArrayType {
    if (rank < 1) {
      throw new IllegalArgumentException("rank " + rank);
    }
  }

  /** The type that remains after {@code subscripts} subscripts. */
  public Type afterSubscripts(int subscripts) {
    if (subscripts < 0 || subscripts > rank) {
      throw new IllegalArgumentException(subscripts + " subscripts of " + this);
    }
    return subscripts == rank ? element : new ArrayType(element, rank - subscripts);
  }

  @Override
  public boolean isDifferentiable() {
    return element.isFloating();
  }

  @Override
  public String toString() {
    return element + "[]".repeat(rank);
  }
}
