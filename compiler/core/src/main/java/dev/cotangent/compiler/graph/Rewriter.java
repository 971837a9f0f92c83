package dev.cotangent.compiler.graph;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Copies a graph node by node into a builder, in the graph's order. As it is, the copy is equal; a
 * pass overrides the step that it changes.
 */
public class Rewriter {
  private final IdentityHashMap<Node, Node> images = new IdentityHashMap<>();

  /** A copy of a graph that stands alone. */
  public Graph rewrite(Graph graph) {
    GraphBuilder builder = new GraphBuilder();
    copyParameters(graph, builder);
    copyNodes(graph, builder);
    return builder.build(images(graph.results()));
  }

  /** Says what stands for a node from now on; for a region, for its outputs, too. */
  public final void map(Node node, Node image) {
    images.put(node, image);
    if (node instanceof Region region) {
      region.outputs().forEach(images::remove);
    }
  }

  /** What stands for a node; a node of the surroundings that was never mapped stands for itself. */
  public Node image(Node node) {
    Node image = images.get(node);
    if (image != null) {
      return image;
    }
    if (node instanceof Output output) {
      Node region = image(output.region());
      return region == output.region() ? output : ((Region) region).output(output.index());
    }
    return node;
  }

  /** Whether something stands for a node already. */
  protected final boolean isMapped(Node node) {
    return images.containsKey(node);
  }

  /** What stands for each of several nodes. */
  public final List<Node> images(List<? extends Node> nodes) {
    List<Node> result = new ArrayList<>(nodes.size());
    nodes.forEach(node -> result.add(image(node)));
    return result;
  }

  /** Copies the parameters of a graph. */
  protected void copyParameters(Graph graph, GraphBuilder builder) {
    for (Parameter parameter : graph.parameters()) {
      builder.at(parameter.origin());
      map(parameter, builder.parameter(parameter.type(), parameter.label()));
    }
  }

  /** Copies the nodes of a graph in their order. */
  protected void copyNodes(Graph graph, GraphBuilder builder) {
    for (Node node : graph.nodes()) {
      builder.at(node.origin());
      copyNode(node, builder);
    }
  }

  /** Copies one node: must map it, or, if it is a region, map it or all of its outputs in use. */
  protected void copyNode(Node node, GraphBuilder builder) {
    if (node instanceof Apply apply) {
      map(apply, copyApply(apply, images(apply.operands()), builder));
    } else if (node instanceof Branch branch) {
      copyBranch(branch, builder);
    } else if (node instanceof Loop loop) {
      copyLoop(loop, builder);
    } else if (node instanceof Invocation invocation) {
      copyInvocation(invocation, builder);
    } else {
      throw new IllegalArgumentException("no node of an order: " + node);
    }
  }

  /** Copies an application to operands that are images already; may return any equal value. */
  protected Node copyApply(Apply apply, List<Node> operands, GraphBuilder builder) {
    return builder.rebuild(apply, operands);
  }

  /** Copies a branch. */
  protected void copyBranch(Branch branch, GraphBuilder builder) {
    Graph whenTrue = copyBody(branch.whenTrue(), builder);
    Graph whenFalse = copyBody(branch.whenFalse(), builder);
    builder.at(branch.origin());
    map(branch, builder.branch(image(branch.condition()), whenTrue, whenFalse, labels(branch)));
  }

  /** Copies a loop. */
  protected void copyLoop(Loop loop, GraphBuilder builder) {
    Graph body = copyBody(loop.body(), builder);
    builder.at(loop.origin());
    map(loop, remake(loop, images(loop.operands()), body, labels(loop), builder));
  }

  /** Copies a call that changes arrays. */
  protected void copyInvocation(Invocation invocation, GraphBuilder builder) {
    map(
        invocation,
        builder.invoke(
            invocation.callee(),
            images(invocation.operands()),
            invocation.changed(),
            labels(invocation)));
  }

  /** A loop like another, over other operands and another body with equally many parameters. */
  public static Loop remake(
      Loop loop, List<Node> operands, Graph body, List<String> labels, GraphBuilder builder) {
    if (!loop.isCounted()) {
      return builder.loopWhile(operands, body, labels);
    }
    int firstSequence = 2 + loop.carriedCount();
    return builder.loop(
        loop.range(),
        operands.get(0),
        operands.get(1),
        operands.subList(2, firstSequence),
        operands.subList(firstSequence, operands.size()),
        body,
        labels);
  }

  /** Copies the body of a region that is to stand in a builder's graph. */
  protected Graph copyBody(Graph body, GraphBuilder outer) {
    GraphBuilder builder = outer.nested();
    copyParameters(body, builder);
    copyNodes(body, builder);
    return builder.build(images(body.results()));
  }

  /** The names of a region's outputs. */
  public static List<String> labels(Region region) {
    return region.outputs().stream().map(Node::label).toList();
  }
}
