package dev.cotangent.compiler.simplify;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Rewriter;
import java.util.List;

/**
 * A value that was marked as a constant for differentiation is the value itself. No pass of the
 * list: the marks must last until the last derivative was taken.
 */
public final class StopGradients extends Rewriter {
  private StopGradients() {}

  /** The graph without marks. */
  public static Graph remove(Graph graph) {
    return new StopGradients().rewrite(graph);
  }

  @Override
  protected Node copyApply(Apply apply, List<Node> operands, GraphBuilder builder) {
    return apply.operator() == Operator.STOP_GRADIENT
        ? operands.get(0)
        : super.copyApply(apply, operands, builder);
  }
}
