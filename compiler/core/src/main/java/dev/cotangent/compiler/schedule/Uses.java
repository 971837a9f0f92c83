package dev.cotangent.compiler.schedule;

import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Region;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Who uses each value. */
final class Uses {
  /**
   * One use of a value.
   *
   * @param user the node that has it as an operand, or null if it is a result of the graph
   * @param graph where the use is
   */
  record Use(Node user, Graph graph) {}

  private final IdentityHashMap<Node, List<Use>> uses = new IdentityHashMap<>();

  Uses(Graph top) {
    visit(top);
  }

  private void visit(Graph graph) {
    for (Node node : graph.nodes()) {
      node.operands().forEach(operand -> add(operand, new Use(node, graph)));
      if (node instanceof Region region) {
        region.bodies().forEach(this::visit);
      }
    }
    graph.results().forEach(result -> add(result, new Use(null, graph)));
  }

  private void add(Node value, Use use) {
    if (!(value instanceof Constant)) {
      uses.computeIfAbsent(value, key -> new ArrayList<>()).add(use);
    }
  }

  /** The uses of a value, one for each place. */
  List<Use> of(Node value) {
    return uses.getOrDefault(value, List.of());
  }
}
