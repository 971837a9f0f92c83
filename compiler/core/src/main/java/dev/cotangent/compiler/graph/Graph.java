package dev.cotangent.compiler.graph;

import java.util.List;

/**
 * A function of its parameters, and of the values around it if it is the body of a region.
 *
 * @param parameters the inputs
 * @param nodes every {@link Apply} and {@link Region} node of this graph, without those of bodies,
 *     in an order of evaluation: the user's own for what the user wrote
 * @param results what the graph computes
 */
public record Graph(List<Parameter> parameters, List<Node> nodes, List<Node> results) {
  public Graph {
    parameters = List.copyOf(parameters);
    nodes = List.copyOf(nodes);
    results = List.copyOf(results);
  }

  /** The number of nodes, those of all bodies included. */
  public long size() {
    long size = nodes.size();
    for (Node node : nodes) {
      if (node instanceof Region region) {
        for (Graph body : region.bodies()) {
          size += body.size();
        }
      }
    }
    return size;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  @Override
  public String toString() {
    return "graph of " + nodes.size() + " nodes";
  }
}
