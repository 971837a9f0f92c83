package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.Loop;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import java.util.function.UnaryOperator;

/** Whether the body of a loop runs at all: what it looks at need not exist otherwise. */
final class LoopEntry {
  private LoopEntry() {}

  /**
   * The condition, as a value.
   *
   * @param at gives the value of a node of the loop's surroundings where the condition is made
   */
  static Node condition(Loop loop, UnaryOperator<Node> at, GraphBuilder builder) {
    return loop.isCounted()
        ? builder.apply(loop.range().comparison(), at.apply(loop.start()), at.apply(loop.bound()))
        : builder.apply(Operator.LESS, builder.integer(0), at.apply(loop.trips()));
  }
}
