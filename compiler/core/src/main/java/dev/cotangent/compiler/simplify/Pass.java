package dev.cotangent.compiler.simplify;

import dev.cotangent.compiler.graph.Graph;

/** A transformation that keeps what a graph computes, bit for bit. */
@FunctionalInterface
public interface Pass {
  /** The transformed graph. */
  Graph apply(Graph graph);
}
