package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.OpaqueType;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Parameter;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.List;

/**
 * Whether a value inside a region is had more cheaply again than kept: reread where it lies, or
 * computed from what is at hand. An array can be reread where nothing overwrites it, from where it
 * was made to the end.
 */
final class Rematerialisation {
  /** About what it costs to keep a value and fetch it back, in additions. */
  private static final int BUDGET = 7;

  private static final int LOAD_COST = 2;
  private static final int OUTER_COST = 1;
  private static final int TOO_MUCH = 1000;

  private final Graph top;
  private final Ownership ownership;
  private final Overwriting overwriting;

  Rematerialisation(Graph top, Ownership ownership) {
    this.top = top;
    this.ownership = ownership;
    this.overwriting = new Overwriting(top);
  }

  /** Whether a value of a scope's own graph should be had again in that scope. */
  boolean isCheap(Node node, BackwardScope scope) {
    return node instanceof Apply && cost(node, scope, BUDGET) <= BUDGET;
  }

  /** The same application to the same operands, made in the scope's backward graph. */
  Node again(Apply apply, BackwardScope scope) {
    List<Node> operands = scope.primals(apply.operands());
    return scope.builder().again(apply, operands);
  }

  private int cost(Node node, BackwardScope scope, int budget) {
    if (node instanceof Constant || ownership.of(node) == top) {
      return 0;
    }
    BackwardScope owner = owner(node, scope);
    if (owner.hasPrimal(node)) {
      return 0;
    }
    if (owner != scope) {
      // However it is had there, it is had once for all iterations here. No tape holds objects.
      return node.type() instanceof OpaqueType ? TOO_MUCH : OUTER_COST;
    }
    if (node instanceof Parameter parameter) {
      return isIndex(parameter, owner) ? 0 : TOO_MUCH;
    }
    if (!(node instanceof Apply apply) || budget <= 0 || !isRepeatable(apply, scope)) {
      return TOO_MUCH;
    }
    boolean reads = apply.operator() == Operator.LOAD;
    int cost = reads ? LOAD_COST : apply.operator().cost();
    for (Node operand : apply.operands()) {
      if (cost > budget) {
        return TOO_MUCH;
      }
      // Where arrays lie has been looked at.
      cost += operand.type() instanceof ArrayType ? 0 : cost(operand, scope, budget - cost);
    }
    return cost;
  }

  private static BackwardScope owner(Node node, BackwardScope scope) {
    BackwardScope owner = scope;
    while (!owner.owns(node)) {
      owner = owner.outer();
    }
    return owner;
  }

  private boolean isRepeatable(Apply apply, BackwardScope scope) {
    return switch (apply.operator()) {
      case LOAD, LENGTH, EXTENT, ROW_LENGTH ->
          overwriting.isIntact(apply.operand(0)) && owner(apply.operand(0), scope).hasArrays();
      case CREATE, THROW, REQUIRE_NON_NULL, CONCATENATE -> false;
      case STORE, ACCUMULATE, NEW_ARRAY, COPY, ZEROS_LIKE, ABSENT, CALL -> false;
      case STOP_GRADIENT ->
          apply.type() instanceof ScalarType
              || (overwriting.isIntact(apply.operand(0))
                  && owner(apply.operand(0), scope).hasArrays());
      default -> true;
    };
  }

  private static boolean isIndex(Parameter parameter, BackwardScope owner) {
    return owner instanceof LoopScope scope
        && scope.loop().isCounted()
        && scope.loop().index() == parameter;
  }
}
