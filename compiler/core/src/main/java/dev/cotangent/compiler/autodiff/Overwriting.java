package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Loop;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Region;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Which array states are followed by a later state in the same storage. */
final class Overwriting {
  private final Set<Node> overwritten = Collections.newSetFromMap(new IdentityHashMap<>());

  Overwriting(Graph top) {
    visit(top);
  }

  /** Whether an array's contents still lie where they were when all is done. */
  boolean isIntact(Node array) {
    return !overwritten.contains(array);
  }

  private void visit(Graph graph) {
    for (Node node : graph.nodes()) {
      if (node instanceof Apply apply) {
        if (apply.operator() == Operator.STORE || apply.operator() == Operator.ACCUMULATE) {
          overwritten.add(apply.operand(0));
        }
      } else if (node instanceof Loop loop) {
        overwritten.addAll(loop.initial());
      }
      if (node instanceof Region region) {
        for (Graph body : region.bodies()) {
          overwritten.addAll(body.results());
          visit(body);
        }
      }
    }
  }
}
