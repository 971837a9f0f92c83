package dev.cotangent.compiler.frontend.lowering;

import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.List;

/** Values for variables that nobody looks at, since they are not assigned. */
final class Placeholders {
  private final GraphBuilder builder;

  Placeholders(GraphBuilder builder) {
    this.builder = builder;
  }

  /** Zero. */
  Node of(ScalarType type) {
    return type == ScalarType.BOOLEAN ? builder.truth(false) : builder.number(type, 0);
  }

  /** An array without elements. */
  Node of(ArrayType type) {
    // The user wrote nothing here that could fail.
    builder.pinning(false);
    Node empty = builder.newArray(type, List.of(builder.integer(0)), "");
    builder.pinning(true);
    return empty;
  }
}
