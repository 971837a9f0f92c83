package dev.cotangent.compiler.schedule;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Region;
import java.util.IdentityHashMap;

/** Until when each value is needed. */
final class Lifetimes {
  private final Positions positions;
  private final Inlining inlining;
  private final IdentityHashMap<Node, Integer> last = new IdentityHashMap<>();
  private final IdentityHashMap<Node, Integer> lastContents = new IdentityHashMap<>();

  Lifetimes(Graph top, Positions positions, Inlining inlining) {
    this.positions = positions;
    this.inlining = inlining;
    visit(top);
  }

  /** The position of the last use of a value; 0 if there is none. */
  int last(Node value) {
    return last.getOrDefault(value, 0);
  }

  /** The same without uses that look at an array's lengths only. */
  int lastOfContents(Node value) {
    return lastContents.getOrDefault(value, 0);
  }

  private void visit(Graph graph) {
    for (Node node : graph.nodes()) {
      int position = positions.of(inlining.host(node));
      for (Node operand : node.operands()) {
        use(operand, graph, position, isShapeOnly(node));
      }
      if (node instanceof Region region) {
        region.bodies().forEach(this::visit);
      }
    }
    graph.results().forEach(result -> use(result, graph, positions.end(graph), false));
  }

  /** The shape of an array stays when its contents are overwritten. */
  private static boolean isShapeOnly(Node node) {
    return node instanceof Apply apply
        && ((apply.operator() == Operator.LENGTH && apply.operands().size() == 1)
            || apply.operator() == Operator.EXTENT
            || apply.operator() == Operator.ZEROS_LIKE);
  }

  private void use(Node value, Graph user, int position, boolean shapeOnly) {
    if (!(value instanceof Constant)) {
      int until = positions.lastsUntil(value, user, position);
      last.merge(value, until, Math::max);
      if (!shapeOnly) {
        lastContents.merge(value, until, Math::max);
      }
    }
  }
}
