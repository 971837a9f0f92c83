package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Rewriter;
import java.util.List;

/** Writes guarded products as what they are, once the last derivative was taken. */
public final class GuardedProducts extends Rewriter {
  private GuardedProducts() {}

  /** The graph without guarded products. */
  public static Graph expand(Graph graph) {
    return new GuardedProducts().rewrite(graph);
  }

  @Override
  protected Node copyApply(Apply apply, List<Node> operands, GraphBuilder builder) {
    if (apply.operator() != Operator.GUARDED_PRODUCT) {
      return super.copyApply(apply, operands, builder);
    }
    Node zero = builder.number(apply.type(), 0);
    Node isZero = builder.apply(Operator.EQUAL, operands.get(0), zero);
    Node product = builder.apply(Operator.MULTIPLY, operands.get(0), operands.get(1));
    return builder.apply(Operator.SELECT, isZero, zero, product);
  }
}
