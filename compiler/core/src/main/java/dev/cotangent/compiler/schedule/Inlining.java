package dev.cotangent.compiler.schedule;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Branch;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Invocation;
import dev.cotangent.compiler.graph.Loop;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.OpaqueType;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Region;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Which values are written where they are used, as part of a larger expression, instead of in a
 * variable of their own: those used once, in the same graph, that the user gave no name.
 */
final class Inlining {
  /** Expressions stay far from what javac's own stack bears. */
  private static final int MAX_DEPTH = 12;

  private final Uses uses;
  private final IdentityHashMap<Node, Node> hosts = new IdentityHashMap<>();
  private final IdentityHashMap<Node, Integer> depths = new IdentityHashMap<>();
  private final IdentityHashMap<Node, Integer> orders = new IdentityHashMap<>();

  Inlining(Graph top, Uses uses) {
    this.uses = uses;
    visit(top);
  }

  /** Whether a value has no variable. */
  boolean isInlined(Node node) {
    return hosts.containsKey(node);
  }

  /** The node whose evaluation includes this one's. */
  Node host(Node node) {
    Node host = node;
    while (hosts.containsKey(host)) {
      host = hosts.get(host);
    }
    return host;
  }

  private void visit(Graph graph) {
    List<Node> nodes = graph.nodes();
    int[] writes = new int[nodes.size() + 1];
    for (int i = 0; i < nodes.size(); i++) {
      orders.put(nodes.get(i), i);
      writes[i + 1] = writes[i] + (mayWrite(nodes.get(i)) ? 1 : 0);
    }
    for (int i = nodes.size() - 1; i >= 0; i--) {
      Node node = nodes.get(i);
      if (node instanceof Region region) {
        region.bodies().forEach(this::visit);
      } else if (node instanceof Apply apply && isCandidate(apply)) {
        consider(apply, graph, i, writes);
      }
    }
  }

  private static boolean mayWrite(Node node) {
    return node instanceof Region
        || node.type() instanceof ArrayType
        || (node instanceof Apply apply && apply.operator().isEffect());
  }

  private static boolean isCandidate(Apply apply) {
    return (apply.type() instanceof ScalarType || apply.type() instanceof OpaqueType)
        && apply.operator() != Operator.ABSENT
        && !apply.operator().isEffect()
        && (apply.label().isEmpty() || apply.operator() == Operator.LOAD);
  }

  private void consider(Apply apply, Graph graph, int order, int[] writes) {
    List<Uses.Use> all = uses.of(apply);
    if (all.size() != 1 || !all.get(0).graph().equals(graph) || all.get(0).user() == null) {
      return;
    }
    Node user = all.get(0).user();
    if (!accepts(user, apply)) {
      return;
    }
    int depth = depths.getOrDefault(user, 0) + 1;
    int hostOrder = orders.get(host(user));
    boolean reads =
        apply.operator().form() == Operator.Form.ARRAY
            || apply.operator() == Operator.CALL
            || apply.isPinned();
    // What reads an array must not move past what may change it, nor one exception past another.
    if (depth > MAX_DEPTH || (reads && writes[hostOrder] != writes[order + 1])) {
      return;
    }
    hosts.put(apply, user);
    depths.put(apply, depth);
  }

  private static boolean accepts(Node user, Apply value) {
    if (user instanceof Apply apply) {
      return switch (apply.operator()) {
        // Java evaluates one arm only; what may throw has to be evaluated all the same.
        case SELECT -> apply.operand(0) == value || !value.isPinned();
        case NEW_ARRAY -> value.operands().isEmpty();
        default -> true;
      };
    }
    if (user instanceof Branch || user instanceof Invocation) {
      return true;
    }
    return user instanceof Loop loop
        && loop.initial().contains(value)
        && (!loop.isCounted() || (loop.start() != value && loop.bound() != value));
  }
}
