package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.Branch;
import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Loop;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Output;
import dev.cotangent.compiler.graph.Parameter;
import dev.cotangent.compiler.graph.Region;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Whether a loop can run each iteration forward and at once backward: its iterations have to be
 * independent but for sums, and the adjoints of the sums known before the loop runs.
 */
final class FusionCheck {
  private final Graph top;
  private final Ownership ownership;
  private final IdentityHashMap<Node, Integer> uses = new IdentityHashMap<>();
  private final IdentityHashMap<Node, Integer> order = new IdentityHashMap<>();

  FusionCheck(Graph top, Ownership ownership) {
    this.top = top;
    this.ownership = ownership;
    count(top);
    for (int i = 0; i < top.nodes().size(); i++) {
      order.put(top.nodes().get(i), i);
    }
  }

  private void count(Graph graph) {
    graph.results().forEach(this::use);
    for (Node node : graph.nodes()) {
      node.operands().forEach(this::use);
      if (node instanceof Region region) {
        region.bodies().forEach(this::count);
      }
    }
  }

  private void use(Node node) {
    uses.merge(node, 1, Integer::sum);
  }

  /**
   * Decides.
   *
   * @param useful the carried values that have adjoints
   */
  boolean canFuse(Loop loop, List<Integer> useful, BackwardScope scope) {
    if (!loop.isCounted() || !order.containsKey(loop)) {
      return false;
    }
    for (int position : useful) {
      boolean isSum =
          loop.next().get(position).type() instanceof ScalarType
              && isSum(loop.next().get(position), loop.carried().get(position));
      Node seed = scope.adjoint(loop.last().get(position));
      if (!isSum || seed == null || !isKnownBefore(seed, order.get(loop))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a value is a parameter plus what does not depend on it. */
  private boolean isSum(Node value, Parameter parameter) {
    int references = references(value, parameter);
    return references > 0 && references == uses.getOrDefault(parameter, 0);
  }

  /** How often a parameter stands in a sum; 0 if the value is no such sum. */
  private int references(Node value, Parameter parameter) {
    if (value == parameter) {
      return 1;
    }
    if (uses.getOrDefault(value, 0) != 1) {
      return 0;
    }
    if (value instanceof Apply apply) {
      return switch (apply.operator()) {
        case ADD ->
            Math.max(
                references(apply.operand(0), parameter), references(apply.operand(1), parameter));
        case SUBTRACT -> references(apply.operand(0), parameter);
        default -> 0;
      };
    }
    if (value instanceof Output output && output.region() instanceof Loop loop) {
      boolean isInnerSum =
          output.index() < loop.carriedCount()
              && isSum(loop.next().get(output.index()), loop.carried().get(output.index()));
      return isInnerSum ? references(loop.initial().get(output.index()), parameter) : 0;
    }
    if (value instanceof Output output && output.region() instanceof Branch branch) {
      int whenTrue = references(branch.whenTrue().results().get(output.index()), parameter);
      int whenFalse = references(branch.whenFalse().results().get(output.index()), parameter);
      return whenTrue > 0 && whenFalse > 0 ? whenTrue + whenFalse : 0;
    }
    return 0;
  }

  /** Whether a later node of the forward pass might as well be evaluated before the loop. */
  private boolean canMoveBefore(Node node, int position) {
    return node instanceof Apply apply
        && !apply.isPinned()
        && apply.operator().form() != Operator.Form.ARRAY
        && apply.operator() != Operator.CALL
        && apply.operands().stream().allMatch(operand -> isKnownBefore(operand, position));
  }

  /** Whether a node of the backward pass depends on nothing that the loop or later nodes give. */
  private boolean isKnownBefore(Node node, int position) {
    if (node instanceof Constant) {
      return true;
    }
    if (ownership.isKnown(node)) {
      Node made = node instanceof Output output ? output.region() : node;
      boolean isEarlier =
          top.parameters().contains(made)
              || (order.containsKey(made) && order.get(made) < position);
      return isEarlier || (order.containsKey(made) && canMoveBefore(made, position));
    }
    if (node instanceof Apply apply) {
      return apply.operator() != Operator.LOAD
          && apply.operator() != Operator.CALL
          && apply.operands().stream().allMatch(operand -> isKnownBefore(operand, position));
    }
    return node instanceof Parameter;
  }
}
