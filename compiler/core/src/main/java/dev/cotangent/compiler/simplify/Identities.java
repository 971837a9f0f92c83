package dev.cotangent.compiler.simplify;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.Arithmetic;
import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Rewriter;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.List;

/**
 * Rewrites that hold for every operand, NaN, infinities and signed zeros among them: constants are
 * folded where the result is exact on every machine; {@code x * 1}, {@code x / 1}, {@code x - 0.0},
 * {@code -(-x)} are {@code x}. Not among them: {@code x + 0.0} (changes -0.0), {@code 0 * x},
 * {@code x - x} (wrong for NaN and infinities).
 */
final class Identities extends Rewriter {
  private Identities() {}

  static Graph apply(Graph graph) {
    return new Identities().rewrite(graph);
  }

  @Override
  protected Node copyApply(Apply apply, List<Node> operands, GraphBuilder builder) {
    Node folded = fold(apply, operands, builder);
    if (folded != null) {
      return folded;
    }
    Node simpler = simplify(apply, operands, builder);
    return simpler != null ? simpler : super.copyApply(apply, operands, builder);
  }

  private static Node fold(Apply apply, List<Node> operands, GraphBuilder builder) {
    boolean constant =
        apply.type() instanceof ScalarType
            && operands.stream().allMatch(Constant.class::isInstance);
    if (!constant || !Arithmetic.isExact(apply.operator())) {
      return null;
    }
    try {
      Object value =
          Arithmetic.evaluate(
              apply.operator(),
              (ScalarType) apply.type(),
              operands.stream().map(operand -> ((Constant) operand).value()).toList());
      return builder.constant((ScalarType) apply.type(), value);
    } catch (ArithmeticException e) {
      // Division by zero and the like: it is to throw when the method runs, if it gets there.
      return null;
    }
  }

  private static Node simplify(Apply apply, List<Node> operands, GraphBuilder builder) {
    return switch (apply.operator()) {
      case MULTIPLY -> product(operands, builder);
      case DIVIDE -> isNumber(operands.get(1), 1) ? operands.get(0) : null;
      case SUBTRACT ->
          isNumber(operands.get(1), 0)
              ? operands.get(0)
              : negated(operands.get(1)) != null
                  ? builder.apply(Operator.ADD, operands.get(0), negated(operands.get(1)))
                  : null;
      case ADD -> sum(operands, builder);
      case NEGATE -> negated(operands.get(0));
      case NOT ->
          operands.get(0) instanceof Apply inner && inner.operator() == Operator.NOT
              ? inner.operand(0)
              : null;
      case LOAD -> stored(operands);
      case BITWISE_AND -> connected(operands, true);
      case BITWISE_OR -> connected(operands, false);
      case SELECT -> selection(operands);
      case CAST -> operands.get(0).type().equals(apply.type()) ? operands.get(0) : null;
      default -> null;
    };
  }

  private static Node product(List<Node> operands, GraphBuilder builder) {
    for (int i = 0; i < 2; i++) {
      Node other = operands.get(1 - i);
      if (isNumber(operands.get(i), 1)) {
        return other;
      }
      if (isNumber(operands.get(i), -1)) {
        return builder.apply(Operator.NEGATE, other);
      }
    }
    return null;
  }

  private static Node sum(List<Node> operands, GraphBuilder builder) {
    for (int i = 0; i < 2; i++) {
      Node negated = negated(operands.get(i));
      if (negated != null) {
        return builder.apply(Operator.SUBTRACT, operands.get(1 - i), negated);
      }
      // Of the integers, this is 0.
      if (isNumber(operands.get(i), -0.0)) {
        return operands.get(1 - i);
      }
    }
    return null;
  }

  /** {@code x & true} and {@code x | false} are {@code x}; the opposite decides alone. */
  private static Node connected(List<Node> operands, boolean neutral) {
    for (int i = 0; i < 2; i++) {
      if (operands.get(i) instanceof Constant known && known.value() instanceof Boolean truth) {
        return truth == neutral ? operands.get(1 - i) : known;
      }
    }
    return null;
  }

  /** What was stored is what is loaded from the same place of the same state. */
  private static Node stored(List<Node> operands) {
    if (operands.get(0) instanceof Apply store && store.operator() == Operator.STORE) {
      int last = store.operands().size() - 1;
      boolean same = store.operands().subList(1, last).equals(operands.subList(1, operands.size()));
      return same ? store.operand(last) : null;
    }
    return null;
  }

  private static Node selection(List<Node> operands) {
    if (operands.get(0) instanceof Constant decided) {
      return (boolean) decided.value() ? operands.get(1) : operands.get(2);
    }
    return operands.get(1).equals(operands.get(2)) ? operands.get(1) : null;
  }

  private static Node negated(Node node) {
    return node instanceof Apply apply && apply.operator() == Operator.NEGATE
        ? apply.operand(0)
        : null;
  }

  private static boolean isNumber(Node node, double value) {
    return node instanceof Constant constant && constant.is(value);
  }
}
