package dev.cotangent.compiler.simplify;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Rewriter;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.List;

/**
 * {@code a[i] = a[i] + v} is an accumulation: its adjoint neither clears the element nor puts it
 * back. An addition commutes, and {@code a - v} is {@code a + (-v)}, to the bit.
 */
final class Accumulations extends Rewriter {
  private Accumulations() {}

  static Graph recognise(Graph graph) {
    return new Accumulations().rewrite(graph);
  }

  @Override
  protected Node copyApply(Apply apply, List<Node> operands, GraphBuilder builder) {
    if (apply.operator() == Operator.STORE
        && operands.get(operands.size() - 1) instanceof Apply sum
        && sum.type() instanceof ScalarType scalar
        && scalar.isFloating()) {
      List<Node> element = operands.subList(0, operands.size() - 1);
      Node added = added(sum, element, builder);
      if (added != null) {
        builder.pinning(apply.isPinned());
        Node node = builder.accumulate(element.get(0), element.subList(1, element.size()), added);
        builder.pinning(false);
        return node;
      }
    }
    return super.copyApply(apply, operands, builder);
  }

  private static Node added(Apply sum, List<Node> element, GraphBuilder builder) {
    return switch (sum.operator()) {
      case ADD ->
          isLoad(sum.operand(0), element)
              ? sum.operand(1)
              : isLoad(sum.operand(1), element) ? sum.operand(0) : null;
      case SUBTRACT ->
          isLoad(sum.operand(0), element) ? builder.apply(Operator.NEGATE, sum.operand(1)) : null;
      default -> null;
    };
  }

  private static boolean isLoad(Node node, List<Node> element) {
    return node instanceof Apply load
        && load.operator() == Operator.LOAD
        && load.operands().equals(element);
  }
}
