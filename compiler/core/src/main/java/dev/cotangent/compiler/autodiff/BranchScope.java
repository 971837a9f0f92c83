package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.Branch;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Node;
import java.util.ArrayList;
import java.util.List;

/** One side of a branch while its backward counterpart is made. */
final class BranchScope extends BackwardScope {
  private final Branch branch;
  private final BackwardScope outer;
  private final Residuals residuals;
  private final Rematerialisation rematerialisation;
  private final List<Node> touched = new ArrayList<>();

  BranchScope(
      Branch branch,
      Graph side,
      BackwardScope outer,
      Residuals residuals,
      Rematerialisation rematerialisation) {
    super(side, outer.ownership(), outer.builder().nested());
    this.branch = branch;
    this.outer = outer;
    this.residuals = residuals;
    this.rematerialisation = rematerialisation;
  }

  /** The values of the surroundings whose adjoints this side may change. */
  List<Node> touched() {
    return touched;
  }

  @Override
  Node ownPrimal(Node node) {
    if (rematerialisation.isCheap(node, this)) {
      return rematerialisation.again((Apply) node, this);
    }
    return outer.primal(residuals.want(branch, graph(), node));
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
    touched.add(node);
    return outer.adjointOrZero(node);
  }
}
