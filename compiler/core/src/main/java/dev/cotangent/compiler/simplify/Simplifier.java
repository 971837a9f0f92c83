package dev.cotangent.compiler.simplify;

import dev.cotangent.compiler.graph.Graph;
import java.util.List;

/** The passes in their order. All keep every bit of every result. */
public final class Simplifier {
  private static final List<Pass> PASSES =
      List.of(
          PassedThrough::remove,
          Unrolling::apply,
          SmallArrays::split,
          InductionVariables::resolve,
          Identities::apply,
          Accumulations::recognise,
          DeadCode::remove);

  private static final int MAX_ROUNDS = 4;

  private Simplifier() {}

  /** Applies all passes until they find nothing more to remove, or a few times. */
  public static Graph simplify(Graph graph) {
    Graph simplified = graph;
    for (int round = 0; round < MAX_ROUNDS; round++) {
      long size = simplified.size();
      for (Pass pass : PASSES) {
        simplified = pass.apply(simplified);
      }
      if (simplified.size() == size) {
        break;
      }
    }
    return simplified;
  }
}
