package dev.cotangent.compiler.frontend.lowering;

import dev.cotangent.compiler.graph.Node;
import java.util.List;

/**
 * Two rows of one array that are the same row, as between the second and the third statement of
 * {@code t = a[i]; a[i] = a[j]; a[j] = t}.
 *
 * @param left the subscripts of one of them
 * @param right the subscripts of the other
 */
record RowShare(List<Node> left, List<Node> right) {
  RowShare {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** Whether replacing the row at these subscripts ends the sharing. */
  boolean endsWith(List<Node> replaced) {
    return left.equals(replaced) || right.equals(replaced);
  }
}
