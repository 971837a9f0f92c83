package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Output;
import dev.cotangent.compiler.graph.Region;
import java.util.IdentityHashMap;

/** Which graph each node of a graph and of its bodies belongs to. */
final class Ownership {
  private final IdentityHashMap<Node, Graph> owners = new IdentityHashMap<>();
  private final IdentityHashMap<Graph, Region> regions = new IdentityHashMap<>();

  Ownership(Graph graph) {
    addAll(graph);
  }

  private void addAll(Graph graph) {
    graph.parameters().forEach(parameter -> owners.put(parameter, graph));
    for (Node node : graph.nodes()) {
      owners.put(node, graph);
      if (node instanceof Region region) {
        for (Graph body : region.bodies()) {
          regions.put(body, region);
          addAll(body);
        }
      }
    }
  }

  /** Says that a node made later belongs to a graph. */
  void add(Node node, Graph graph) {
    owners.put(node, graph);
  }

  /** The graph of a node, which must not be a constant. */
  Graph of(Node node) {
    Graph owner = owners.get(node instanceof Output output ? output.region() : node);
    if (owner == null) {
      throw new IllegalArgumentException("a node of no known graph: " + node.label());
    }
    return owner;
  }

  /** Whether a node belongs to a graph, as all but constants do. */
  boolean isKnown(Node node) {
    return owners.containsKey(node instanceof Output output ? output.region() : node);
  }

  /** The region that a graph is a body of, or null for the outermost graph. */
  Region around(Graph graph) {
    return regions.get(graph);
  }
}
