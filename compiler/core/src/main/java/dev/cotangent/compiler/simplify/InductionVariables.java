package dev.cotangent.compiler.simplify;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.Loop;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Output;
import dev.cotangent.compiler.graph.Parameter;
import dev.cotangent.compiler.graph.Rewriter;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * A second counter of a counted loop, such as {@code icf[index++]}, is an affine function of the
 * first: what it was at first, plus its step times the number of iterations so far. Integers wrap
 * around alike either way.
 */
final class InductionVariables extends Rewriter {
  private InductionVariables() {}

  static Graph resolve(Graph graph) {
    return new InductionVariables().rewrite(graph);
  }

  @Override
  protected void copyLoop(Loop loop, GraphBuilder builder) {
    if (!loop.isCounted()
        || loop.range().step() != 1
        || loop.range().comparison() != Operator.LESS
        || loop.range().reversed()) {
      super.copyLoop(loop, builder);
      return;
    }
    GraphBuilder inside = builder.nested();
    copyParameters(loop.body(), inside);
    Set<Node> made = own(loop.body());
    Node start = image(loop.start());
    for (int i = 0; i < loop.carriedCount(); i++) {
      Parameter counter = loop.carried().get(i);
      Node step = step(loop.next().get(i), counter, made);
      if (step != null) {
        inside.at(loop.origin());
        Node count = distance(image(loop.index()), start, inside);
        map(counter, at(count, loop.initial().get(i), step, inside));
      }
    }
    copyNodes(loop.body(), inside);
    Graph body = inside.build(images(loop.body().results()));
    builder.at(loop.origin());
    map(loop, remake(loop, images(loop.operands()), body, labels(loop), builder));
    for (int i = 0; i < loop.carriedCount(); i++) {
      Node step = step(loop.next().get(i), loop.carried().get(i), made);
      if (step != null) {
        map(loop.last().get(i), at(trips(loop, builder), loop.initial().get(i), step, builder));
      }
    }
  }

  private static Set<Node> own(Graph body) {
    Set<Node> made = Collections.newSetFromMap(new IdentityHashMap<>());
    made.addAll(body.parameters());
    made.addAll(body.nodes());
    return made;
  }

  /** What is added to a counter in each iteration, if that is the same each time. */
  private static Node step(Node next, Parameter counter, Set<Node> made) {
    if (counter.type() != ScalarType.INT
        || !(next instanceof Apply sum)
        || sum.operator() != Operator.ADD) {
      return null;
    }
    for (int i = 0; i < 2; i++) {
      Node step = sum.operand(1 - i);
      boolean varies = made.contains(step) || step instanceof Output;
      if (sum.operand(i) == counter && !varies) {
        return step;
      }
    }
    return null;
  }

  private Node at(Node count, Node initial, Node step, GraphBuilder builder) {
    Node distance = builder.apply(Operator.MULTIPLY, count, image(step));
    return builder.apply(Operator.ADD, image(initial), distance);
  }

  private static Node distance(Node index, Node start, GraphBuilder builder) {
    return builder.apply(Operator.SUBTRACT, index, start);
  }

  private Node trips(Loop loop, GraphBuilder builder) {
    Node start = image(loop.start());
    Node bound = image(loop.bound());
    return builder.apply(
        Operator.SELECT,
        builder.apply(Operator.GREATER, bound, start),
        distance(bound, start, builder),
        builder.integer(0));
  }
}
