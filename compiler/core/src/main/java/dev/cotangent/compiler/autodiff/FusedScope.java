package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Loop;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Parameter;
import java.util.ArrayList;
import java.util.List;

/**
 * The body of a loop whose iterations each run forward and at once backward: everything that an
 * iteration computes is still there. Adjoints of the surroundings are carried by the loop.
 */
final class FusedScope extends BackwardScope {
  private final Loop loop;
  private final BackwardScope outer;
  private final List<LoopScope.Carried> captured = new ArrayList<>();

  /** The nodes whose adjoints had begun elsewhere: what the loop adds is to be added to those. */
  private final List<Node> begun = new ArrayList<>();

  FusedScope(Loop loop, BackwardScope outer) {
    super(loop.body(), outer.ownership(), outer.builder().nested());
    this.loop = loop;
    this.outer = outer;
  }

  Loop loop() {
    return loop;
  }

  /** The adjoints of surrounding values that the loop carries. */
  List<LoopScope.Carried> captured() {
    return captured;
  }

  /** Whether the loop sums up a node's adjoint apart from what has come together elsewhere. */
  boolean isApart(Node node) {
    return begun.contains(node);
  }

  /** The backward half of the body: its parameters and results are the captured adjoints. */
  Graph build() {
    List<Parameter> parameters = captured.stream().map(LoopScope.Carried::parameter).toList();
    return builder().build(parameters, captured.stream().map(c -> adjoint(c.node())).toList());
  }

  @Override
  boolean hasPrimal(Node node) {
    return true;
  }

  @Override
  boolean hasArrays() {
    return true;
  }

  @Override
  Node ownPrimal(Node node) {
    return node;
  }

  @Override
  Node outerPrimal(Node node) {
    return outer.primal(node);
  }

  @Override
  BackwardScope outer() {
    return outer;
  }

  @Override
  Node enterAdjoint(Node node) {
    Node initial = outer.adjoint(node);
    boolean isUntouched = initial instanceof Parameter && !ownership().isKnown(initial);
    if (initial != null && !isUntouched) {
      // What has come together so far may depend on what happens after the loop.
      begun.add(node);
      initial = outer.zero(node);
    } else if (initial == null) {
      initial = outer.adjointOrZero(node);
    }
    Parameter parameter = builder().parameter(node.type(), node.label() + "Bar");
    captured.add(new LoopScope.Carried(node, parameter, initial));
    return parameter;
  }
}
