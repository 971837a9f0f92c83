package dev.cotangent.compiler.schedule;

import dev.cotangent.compiler.autodiff.GradientGraph;
import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Region;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Puts what the value needs, or what may throw, before all that only the gradients need.
 *
 * @param gradient the gradient with its nodes in this order
 * @param forwardNodes how many of them make the forward pass
 */
record Sections(GradientGraph gradient, int forwardNodes) {

  static Sections of(GradientGraph gradient) {
    Graph graph = gradient.graph();
    Set<Node> needed = needed(gradient);
    List<Node> forward = new ArrayList<>();
    List<Node> backward = new ArrayList<>();
    graph.nodes().forEach(node -> (needed.contains(node) ? forward : backward).add(node));
    List<Node> all = new ArrayList<>(forward);
    all.addAll(backward);
    Graph ordered = new Graph(graph.parameters(), all, graph.results());
    return new Sections(gradient.with(ordered), forward.size());
  }

  private static Set<Node> needed(GradientGraph gradient) {
    Set<Node> needed = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Node> pending = new ArrayList<>(gradient.values());
    gradient.graph().nodes().stream()
        .filter(node -> isPinned(node) || isOfReplaced(node))
        .forEach(pending::add);
    while (!pending.isEmpty()) {
      Node node = pending.remove(pending.size() - 1);
      if (needed.add(node)) {
        pending.addAll(node.operands());
        if (node instanceof Region region) {
          region.bodies().forEach(body -> addReferences(body, pending));
        }
      }
    }
    return needed;
  }

  private static void addReferences(Graph body, List<Node> pending) {
    pending.addAll(body.results());
    for (Node node : body.nodes()) {
      pending.addAll(node.operands());
      if (node instanceof Region region) {
        region.bodies().forEach(inner -> addReferences(inner, pending));
      }
    }
  }

  /** Only the gradients need it, but it can be had only before the row is replaced. */
  private static boolean isOfReplaced(Node node) {
    return node instanceof Apply apply && apply.operator() == Operator.ROW_LENGTH;
  }

  private static boolean isPinned(Node node) {
    if (node instanceof Apply apply) {
      return apply.isPinned();
    }
    return node instanceof Region region
        && region.bodies().stream()
            .anyMatch(body -> body.nodes().stream().anyMatch(Sections::isPinned));
  }
}
