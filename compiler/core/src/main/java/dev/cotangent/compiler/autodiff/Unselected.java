package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.Branch;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Region;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The values that were computed only to be chosen or not by a later branch or selection. One that
 * was not chosen has an adjoint of exactly zero, and must contribute nothing even where its own
 * derivative is infinite or NaN: {@code double r = Math.sin(x) / x; if (x == 0) r = 1;}.
 */
final class Unselected {
  private final Ownership ownership;

  /** Whether every use seen so far is a choice, or leads to one only. */
  private final IdentityHashMap<Node, Boolean> onlyChosen = new IdentityHashMap<>();

  private final Set<Node> found = Collections.newSetFromMap(new IdentityHashMap<>());

  Unselected(Graph top, Ownership ownership) {
    this.ownership = ownership;
    visit(top);
  }

  /** Whether a value may turn out not to be chosen. */
  boolean contains(Node node) {
    return found.contains(node);
  }

  /** Walks a graph from its last node to its first, so that uses come before what they use. */
  private void visit(Graph graph) {
    graph.results().forEach(result -> note(result, graph, false));
    List<Node> nodes = graph.nodes();
    for (int i = nodes.size() - 1; i >= 0; i--) {
      Node node = nodes.get(i);
      if (node instanceof Region region) {
        region.bodies().forEach(this::visit);
        region.operands().forEach(operand -> note(operand, graph, false));
      } else if (node instanceof Apply apply && apply.isDifferentiable()) {
        visit(apply, graph);
      }
    }
  }

  private void visit(Apply apply, Graph graph) {
    boolean chosen =
        apply.operator().form() != Operator.Form.ARRAY && onlyChosen.getOrDefault(apply, false);
    if (chosen) {
      found.add(apply);
    }
    for (int i = 0; i < apply.operands().size(); i++) {
      boolean isArm = apply.operator() == Operator.SELECT && i > 0;
      note(apply.operand(i), graph, chosen || isArm);
    }
  }

  /** Notes a use of a value; what one side of a branch uses from outside is a choice, too. */
  private void note(Node node, Graph user, boolean choice) {
    if (ownership.isKnown(node) && node.isDifferentiable()) {
      onlyChosen.merge(node, choice || isConditional(node, user), Boolean::logicalAnd);
    }
  }

  private boolean isConditional(Node node, Graph user) {
    Graph owner = ownership.of(node);
    for (Graph graph = user; graph != owner; graph = ownership.of(ownership.around(graph))) {
      if (ownership.around(graph) instanceof Branch) {
        return true;
      }
    }
    return false;
  }
}
