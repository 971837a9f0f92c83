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
  private static final int MODEST = 1 << 30;

  private SafeBounds() {}

  /** A bound that gives the same iterations, and is no further from the start than it needs be. */
  static Node of(Range range, Node start, Node bound, GraphBuilder builder) {
    if (isModest(start) && isModest(bound)) {
      return bound;
    }
    Node one = builder.integer(1);
    return switch (range.comparison()) {
      case LESS -> builder.apply(Operator.MAX, bound, start);
      case GREATER -> builder.apply(Operator.MIN, bound, start);
      // Where there is no iteration, the start is not the outermost int, and a step from it is one.
      case LESS_EQUAL ->
          builder.apply(
              Operator.SELECT,
              builder.apply(Operator.GREATER, start, bound),
              builder.apply(Operator.SUBTRACT, start, one),
              bound);
      default ->
          builder.apply(
              Operator.SELECT,
              builder.apply(Operator.LESS, start, bound),
              builder.apply(Operator.ADD, start, one),
              bound);
    };
  }

  /** Whether differences of a value from others like it do not overflow: small numbers, lengths. */
  private static boolean isModest(Node node) {
    if (node instanceof Constant constant) {
      int number = (int) constant.value();
      return number >= 0 && number <= MODEST;
    }
    if (!(node instanceof Apply apply)) {
      return false;
    }
    boolean isShiftedLength =
        apply.operator() == Operator.SUBTRACT
            && isModest(apply.operand(1))
            && apply.operand(0) instanceof Apply length
            && length.operator() == Operator.LENGTH;
    return apply.operator() == Operator.LENGTH || isShiftedLength;
  }
}
