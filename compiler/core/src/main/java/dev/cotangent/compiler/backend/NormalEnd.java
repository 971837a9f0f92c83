package dev.cotangent.compiler.backend;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.Branch;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;

/** Whether execution gets past code: javac does not accept statements that are never reached. */
final class NormalEnd {
  private NormalEnd() {}

  /** Whether the end of a body is reached. */
  static boolean isPossible(Graph body) {
    return body.nodes().stream().noneMatch(NormalEnd::isImpossible);
  }

  /** Whether a node throws an exception whichever way it goes. */
  static boolean isImpossible(Node node) {
    return node instanceof Branch branch
        ? !isPossible(branch.whenTrue()) && !isPossible(branch.whenFalse())
        : node instanceof Apply apply && apply.operator() == Operator.THROW;
  }
}
