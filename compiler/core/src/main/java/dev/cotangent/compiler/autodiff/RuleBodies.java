package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.Callee;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Rewriter;
import java.util.List;
import java.util.Map;

/** Puts the bodies of rules in the place of their calls, so that they can be differentiated. */
public final class RuleBodies extends Rewriter {
  private final Map<Callee, Graph> bodies;

  private RuleBodies(Map<Callee, Graph> bodies) {
    this.bodies = bodies;
  }

  /**
   * A graph that calls none of some rules.
   *
   * @param bodies the graphs of the rules' bodies, each with one result
   */
  public static Graph substitute(Graph graph, Map<Callee, Graph> bodies) {
    return bodies.isEmpty() ? graph : new RuleBodies(bodies).rewrite(graph);
  }

  @Override
  protected Node copyApply(Apply apply, List<Node> operands, GraphBuilder builder) {
    Graph body = apply.operator() == Operator.CALL ? bodies.get(apply.callee()) : null;
    if (body == null) {
      return super.copyApply(apply, operands, builder);
    }
    return new Copy().of(body, operands, builder);
  }

  /** A copy of one body, right where the rule was called. */
  private static final class Copy extends Rewriter {
    Node of(Graph body, List<Node> operands, GraphBuilder builder) {
      for (int i = 0; i < operands.size(); i++) {
        map(body.parameters().get(i), operands.get(i));
      }
      copyNodes(body, builder);
      return image(body.results().get(0));
    }
  }
}
