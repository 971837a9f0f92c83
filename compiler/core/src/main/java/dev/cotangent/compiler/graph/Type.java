package dev.cotangent.compiler.graph;

/** The type of a value in the graph. */
public sealed interface Type permits ScalarType, ArrayType, SequenceType, OpaqueType, RegionType {

  /** Whether a value of this type can carry a derivative. */
  default boolean isDifferentiable() {
    return false;
  }
}
