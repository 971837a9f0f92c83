package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.Branch;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Loop;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Which values depend on the inputs that are differentiated with respect to. What is not active is
 * constant for differentiation and gets no derivative at all.
 */
final class Activity {
  private final Set<Node> active = Collections.newSetFromMap(new IdentityHashMap<>());

  Activity(Graph graph, Collection<? extends Node> inputs) {
    active.addAll(inputs);
    visit(graph);
  }

  /** Whether a value depends on the inputs. */
  boolean isActive(Node node) {
    return active.contains(node);
  }

  private void visit(Graph graph) {
    for (Node node : graph.nodes()) {
      if (node instanceof Apply apply) {
        visit(apply);
      } else if (node instanceof Branch branch) {
        visit(branch);
      } else if (node instanceof Loop loop) {
        visit(loop);
      }
    }
  }

  private void visit(Apply apply) {
    if (apply.isDifferentiable()
        && passes(apply.operator())
        && apply.operands().stream().anyMatch(active::contains)) {
      active.add(apply);
    }
  }

  private static boolean passes(Operator operator) {
    return operator != Operator.ZEROS_LIKE && !DerivativeRules.isConstantAlmostEverywhere(operator);
  }

  private void visit(Branch branch) {
    branch.bodies().forEach(this::visit);
    for (Graph body : branch.bodies()) {
      activate(branch.outputs(), body.results());
    }
  }

  private void visit(Loop loop) {
    activate(loop.carried(), loop.initial());
    activate(loop.elements(), loop.sequences());
    boolean grew;
    do {
      visit(loop.body());
      grew = activate(loop.carried(), loop.next());
    } while (grew);
    activate(loop.last(), loop.carried());
    activate(loop.collected(), loop.emitted());
  }

  private boolean activate(List<? extends Node> targets, List<? extends Node> sources) {
    boolean grew = false;
    for (int i = 0; i < targets.size(); i++) {
      if (isActive(sources.get(i)) && targets.get(i).isDifferentiable()) {
        grew |= active.add(targets.get(i));
      }
    }
    return grew;
  }
}
