package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.Loop;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Parameter;

/**
 * Whether a row is stored where there was none before: into an array that was created without rows,
 * at a constant subscript or at the counter of the loop that fills it.
 */
final class FirstRows {
  private final Ownership ownership;

  private FirstRows(Ownership ownership) {
    this.ownership = ownership;
  }

  /** Whether a store of a row replaces nothing. */
  static boolean isFirst(Apply store, Ownership ownership) {
    return store.operands().size() == 3
        && new FirstRows(ownership).isAbsent(store.operand(1), store.operand(0));
  }

  private boolean isAbsent(Node subscript, Node array) {
    Node at = array;
    while (at instanceof Apply store && store.operator() == Operator.STORE) {
      boolean elsewhere =
          store.operand(1) instanceof Constant one
              && subscript instanceof Constant other
              && !one.equals(other);
      if (!elsewhere) {
        return false;
      }
      at = store.operand(0);
    }
    return isWithoutRows(at) || isFilledInOrder(at, subscript);
  }

  private static boolean isWithoutRows(Node array) {
    return array instanceof Apply made
        && made.operator() == Operator.NEW_ARRAY
        && made.operands().size() == 1
        && ((ArrayType) made.type()).rank() > 1;
  }

  private boolean isFilledInOrder(Node array, Node subscript) {
    if (!(array instanceof Parameter)
        || !(ownership.around(ownership.of(array)) instanceof Loop loop)
        || !loop.isCounted()
        || loop.index() != subscript
        || !loop.carried().contains(array)) {
      return false;
    }
    int position = loop.carried().indexOf(array);
    Node at = loop.next().get(position);
    while (at instanceof Apply store
        && store.operator() == Operator.STORE
        && store.operand(1) == subscript) {
      at = store.operand(0);
    }
    return at == array && isWithoutRows(loop.initial().get(position));
  }
}
