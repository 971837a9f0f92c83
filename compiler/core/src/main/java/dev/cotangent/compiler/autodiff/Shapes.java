package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Branch;
import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.Loop;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Output;
import dev.cotangent.compiler.graph.Parameter;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.graph.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Makes arrays of zeros shaped as arrays of the forward pass. */
final class Shapes {
  private Shapes() {}

  /** Zeros shaped as an array that belongs to a scope's graph. */
  static Node zeros(Node array, BackwardScope scope) {
    ArrayType type = (ArrayType) array.type();
    Node root = root(array, scope.ownership());
    GraphBuilder builder = scope.builder();
    if (root instanceof Apply made
        && made.operator() == Operator.NEW_ARRAY
        && made.operands().size() == type.rank()) {
      return builder.newArray(type, scope.primals(made.operands()), "");
    }
    if (isReturned(root)) {
      // Its rule wants to see it anyway.
      return builder.apply(Operator.ZEROS_LIKE, scope.primal(root));
    }
    if (lies(root, scope)) {
      return builder.apply(Operator.ZEROS_LIKE, root);
    }
    if (scope.hasArrays()) {
      return builder.apply(Operator.ZEROS_LIKE, array);
    }
    if (type.rank() == 1 || EvenRows.has(array, scope.ownership())) {
      List<Node> lengths = new ArrayList<>();
      for (int depth = 0; depth < type.rank(); depth++) {
        lengths.add(scope.primal(extent(array, depth, scope)));
      }
      return builder.newArray(type, lengths, "");
    }
    if (ReturnedShapes.has(array, scope.ownership())) {
      // Its rows are the method's secret: the array itself is kept.
      return builder.apply(Operator.ZEROS_LIKE, scope.primal(array));
    }
    throw new UnknownShapeException(creation(array, scope.ownership()));
  }

  /**
   * Zeros shaped as the row that a store overwrote, for the adjoint of the array as it was before.
   * Where there was no row, nobody looks at its adjoint.
   *
   * @param adjoint the adjoint of the array after the store, whose row has the new row's shape
   * @param subscripts where the row is
   */
  static Node zerosOfOverwritten(
      Apply store, Node adjoint, List<Node> subscripts, BackwardScope scope) {
    Ownership ownership = scope.ownership();
    GraphBuilder builder = scope.builder();
    if (EvenRows.has(store, ownership) || FirstRows.isFirst(store, ownership)) {
      return builder.apply(Operator.ZEROS_LIKE, builder.load(adjoint, subscripts, ""));
    }
    if (!RowLengths.isFor(store, ownership)) {
      throw new UnknownShapeException(creation(store, ownership));
    }
    Node before = scope.primal(RowLengths.before(store, ownership.of(store)));
    Node length =
        builder.apply(
            Operator.SELECT,
            ScalarType.INT,
            builder.apply(Operator.LESS, ScalarType.BOOLEAN, before, builder.integer(0)),
            builder.length(adjoint, subscripts),
            before);
    return builder.newArray((ArrayType) valueType(store), List.of(length), "");
  }

  private static Type valueType(Apply store) {
    return store.operand(store.operands().size() - 1).type();
  }

  private static boolean isReturned(Node array) {
    return array instanceof Apply apply && apply.operator() == Operator.CALL;
  }

  /** A length as a value of the forward pass, attached to the array's own graph. */
  private static Node extent(Node array, int depth, BackwardScope scope) {
    GraphBuilder builder = new GraphBuilder();
    Node length =
        depth == 0
            ? builder.length(array, List.of())
            : builder.apply(Operator.EXTENT, array, builder.integer(depth));
    scope.ownership().add(length, scope.ownership().of(array));
    return length;
  }

  /** Where an array comes from, whatever has become of its shape: the place to tell the user of. */
  private static Node creation(Node array, Ownership ownership) {
    if (array instanceof Apply apply && apply.operator() == Operator.STORE) {
      return creation(apply.operand(0), ownership);
    }
    if (array instanceof Output output && output.region() instanceof Loop loop) {
      return creation(loop.initial().get(output.index()), ownership);
    }
    if (array instanceof Parameter
        && ownership.around(ownership.of(array)) instanceof Loop loop
        && loop.carried().contains(array)) {
      return creation(loop.initial().get(loop.carried().indexOf(array)), ownership);
    }
    return array;
  }

  /** Whether an array still lies where it was made, in its shape if not with its contents. */
  private static boolean lies(Node array, BackwardScope scope) {
    BackwardScope owner = scope;
    while (!owner.owns(array)) {
      owner = owner.outer();
    }
    return owner.hasArrays();
  }

  /** The value that gave an array its shape, as far as it can be followed. */
  private static Node root(Node array, Ownership ownership) {
    return root(array, ownership, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private static Node root(Node array, Ownership ownership, Set<Node> open) {
    Node node = array;
    while (true) {
      Node before = shapedAs(node, ownership, open);
      if (before == null) {
        return node;
      }
      node = before;
    }
  }

  private static Node shapedAs(Node node, Ownership ownership, Set<Node> open) {
    if (node instanceof Apply apply) {
      return switch (apply.operator()) {
        case STORE -> storesElement(apply) ? apply.operand(0) : null;
        case ACCUMULATE, COPY, ZEROS_LIKE, STOP_GRADIENT -> apply.operand(0);
        default -> null;
      };
    }
    if (node instanceof Parameter) {
      if (ownership.around(ownership.of(node)) instanceof Loop loop) {
        return initialIfKept(loop, loop.carried().indexOf(node), ownership, open);
      }
      return null;
    }
    if (node instanceof Output output && output.region() instanceof Loop loop) {
      int position = output.index() < loop.carriedCount() ? output.index() : -1;
      return initialIfKept(loop, position, ownership, open);
    }
    if (node instanceof Output output && output.region() instanceof Branch branch) {
      Node whenTrue = root(branch.whenTrue().results().get(output.index()), ownership, open);
      Node whenFalse = root(branch.whenFalse().results().get(output.index()), ownership, open);
      return whenTrue == whenFalse ? whenTrue : null;
    }
    return null;
  }

  private static boolean storesElement(Apply store) {
    return store.operands().size() - 2 == ((ArrayType) store.type()).rank();
  }

  /** What a carried array is at first, if every iteration leaves its shape as it is. */
  private static Node initialIfKept(Loop loop, int position, Ownership ownership, Set<Node> open) {
    if (position < 0 || !open.add(loop.carried().get(position))) {
      return null;
    }
    Parameter parameter = loop.carried().get(position);
    Node root = root(loop.next().get(position), ownership, open);
    open.remove(parameter);
    return root == parameter ? loop.initial().get(position) : null;
  }
}
