package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.Node;

/** The method's own graph: what it computed once is there for the whole backward pass. */
final class TopScope extends BackwardScope {
  TopScope(Graph graph, Ownership ownership, GraphBuilder builder) {
    super(graph, ownership, builder);
  }

  @Override
  boolean hasArrays() {
    return true;
  }

  @Override
  Node ownPrimal(Node node) {
    return node;
  }

  @Override
  Node outerPrimal(Node node) {
    throw new IllegalStateException("nothing is around a method's graph");
  }

  @Override
  BackwardScope outer() {
    return null;
  }

  @Override
  Node enterAdjoint(Node node) {
    throw new IllegalStateException("nothing is around a method's graph");
  }
}
