package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Region;
import dev.cotangent.compiler.graph.Rewriter;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks for the length of every row that is about to be replaced by one of perhaps another length:
 * the backward pass needs it to give the old row an adjoint of the old row's shape.
 */
final class RowLengths extends Rewriter {
  private final Ownership ownership;

  private RowLengths(Ownership ownership) {
    this.ownership = ownership;
  }

  /** The graph with these lengths, each right before the store that it is for. */
  static Graph ask(Graph graph) {
    RowLengths lengths = new RowLengths(new Ownership(graph));
    return lengths.isNeeded(graph) ? lengths.rewrite(graph) : graph;
  }

  private boolean isNeeded(Graph graph) {
    return graph.nodes().stream()
        .anyMatch(
            node ->
                node instanceof Region region
                    ? region.bodies().stream().anyMatch(this::isNeeded)
                    : node instanceof Apply apply && isFor(apply, ownership));
  }

  /** Whether a node stores a row of numbers where one of another length may have been. */
  static boolean isFor(Apply store, Ownership ownership) {
    return store.operator() == Operator.STORE
        && store.operand(store.operands().size() - 1).type() instanceof ArrayType row
        && row.rank() == 1
        && row.isDifferentiable()
        && !EvenRows.has(store, ownership)
        && !FirstRows.isFirst(store, ownership);
  }

  @Override
  protected Node copyApply(Apply apply, List<Node> operands, GraphBuilder builder) {
    if (isFor(apply, ownership)) {
      builder.apply(Operator.ROW_LENGTH, ScalarType.INT, place(operands), "");
    }
    return super.copyApply(apply, operands, builder);
  }

  private static List<Node> place(List<Node> storeOperands) {
    return storeOperands.subList(0, storeOperands.size() - 1);
  }

  /** The length that was asked for a store, among the nodes of the graph that it belongs to. */
  static Node before(Apply store, Graph owner) {
    List<Node> place = new ArrayList<>(place(store.operands()));
    return owner.nodes().stream()
        .filter(
            node ->
                node instanceof Apply apply
                    && apply.operator() == Operator.ROW_LENGTH
                    && apply.operands().equals(place))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no length before " + store.label()));
  }
}
