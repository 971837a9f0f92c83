package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Output;
import dev.cotangent.compiler.graph.Region;
import java.util.IdentityHashMap;
import java.util.Map;

/** Which graph each node of a graph and of its bodies belongs to. */
final class Ownership {
  private final Map<Node, Graph> owners = new IdentityHashMap<>();

  Ownership(Graph graph) {
    addAll(graph);
  }

  private void addAll(Graph graph) {
    graph.parameters().forEach(parameter -> owners.put(parameter, graph));
    for (Node node : graph.nodes()) {
      owners.put(node, graph);
      if (node instanceof Region region) {
        region.bodies().forEach(this::addAll);
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
}
