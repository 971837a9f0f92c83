package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Range;

/**
 * Bounds of loops that are run backwards or kept on tapes. Their last index and their number of
 * iterations are computed from the bound, which for a loop that does not run at all may be so far
 * on the other side of the start that this would overflow.
 */
final class SafeBounds {
  private SafeBounds() {}

  /** A bound that gives the same iterations, and is no further from the start than it needs be. */
  static Node of(Range range, Node start, Node bound, GraphBuilder builder) {
    if (isNear(start, bound)) {
      return bound;
    }
    return switch (range.comparison()) {
      case LESS -> builder.apply(Operator.MAX, bound, start);
      case GREATER -> builder.apply(Operator.MIN, bound, start);
      default -> bound;
    };
  }

  /** Whether both are small numbers, or the bound is a length and the start is small. */
  private static boolean isNear(Node start, Node bound) {
    boolean isLength = bound instanceof Apply apply && apply.operator() == Operator.LENGTH;
    return isSmall(start) && (isLength || isSmall(bound));
  }

  private static boolean isSmall(Node node) {
    return node instanceof Constant constant && Math.abs((int) constant.value() / 2) < 1 << 29;
  }
}
