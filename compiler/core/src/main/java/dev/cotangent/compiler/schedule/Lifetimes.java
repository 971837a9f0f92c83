package dev.cotangent.compiler.schedule;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Region;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Until when each value is needed. */
final class Lifetimes {
  private final Positions positions;
  private final Inlining inlining;
  private final IdentityHashMap<Node, NavigableSet<Integer>> uses = new IdentityHashMap<>();
  private final IdentityHashMap<Node, NavigableSet<Integer>> usesOfContents =
      new IdentityHashMap<>();

  Lifetimes(Graph top, Positions positions, Inlining inlining) {
    this.positions = positions;
    this.inlining = inlining;
    visit(top);
  }

  /** The position of the last use of a value; 0 if there is none. */
  int last(Node value) {
    NavigableSet<Integer> all = uses(value);
    return all.isEmpty() ? 0 : all.last();
  }

  /** The positions at which a value is needed. */
  NavigableSet<Integer> uses(Node value) {
    return uses.getOrDefault(value, Collections.emptyNavigableSet());
  }

  /** The same without uses that look at an array's lengths only. */
  NavigableSet<Integer> usesOfContents(Node value) {
    return usesOfContents.getOrDefault(value, Collections.emptyNavigableSet());
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
      uses.computeIfAbsent(value, key -> new TreeSet<>()).add(until);
      if (!shapeOnly) {
        usesOfContents.computeIfAbsent(value, key -> new TreeSet<>()).add(until);
      }
    }
  }
}
