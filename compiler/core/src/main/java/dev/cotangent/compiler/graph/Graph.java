package dev.cotangent.compiler.graph;

import java.util.List;

/**
 * A function of its parameters, and of the values around it if it is the body of a region. Two
 * graphs are equal only if they are the same one.
 */
public final class Graph {
  private final List<Parameter> parameters;
  private final List<Node> nodes;
  private final List<Node> results;

  /**
   * Makes a graph.
   *
   * @param parameters the inputs
   * @param nodes every {@link Apply} and {@link Region} node of this graph, without those of
   *     bodies, in an order of evaluation: the user's own for what the user wrote
   * @param results what the graph computes
   */
  public Graph(List<Parameter> parameters, List<Node> nodes, List<Node> results) {
    this.parameters = List.copyOf(parameters);
    this.nodes = List.copyOf(nodes);
    this.results = List.copyOf(results);
  }

  /** The inputs. */
  public List<Parameter> parameters() {
    return parameters;
  }

  /** The nodes in order of evaluation, without those of bodies. */
  public List<Node> nodes() {
    return nodes;
  }

  /** What the graph computes. */
  public List<Node> results() {
    return results;
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
  public String toString() {
    return "graph of " + nodes.size() + " nodes";
  }
}
