package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.expr.BinaryExpr;
import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;

/**
 * The checks of ranges that the library's array methods make before they touch an element. The
 * loops that stand for these methods would make some of them element by element, and none where the
 * range is empty or turned around.
 */
final class RangeChecks {
  private final Lowering lowering;

  RangeChecks(Lowering lowering) {
    this.lowering = lowering;
  }

  /** Throws unless the elements from a start on, so many, are elements of an array. */
  void requireWithin(Node start, Node count, Node length) {
    if (isZero(start) && (count == length || isCertainlyNotNegative(count))) {
      // The loop that follows throws where the array is too short.
      return;
    }
    Node room = binary(BinaryExpr.Operator.MINUS, length, start);
    Node isWrong =
        or(
            or(isNegative(start), isNegative(count)),
            binary(BinaryExpr.Operator.GREATER, count, room));
    raiseIf(isWrong, ArrayIndexOutOfBoundsException.class);
  }

  /** Throws where a range ends before it starts. */
  void requireOrder(Node from, Node to) {
    if (isZero(from) && isCertainlyNotNegative(to)) {
      return;
    }
    raiseIf(binary(BinaryExpr.Operator.GREATER, from, to), IllegalArgumentException.class);
  }

  private void raiseIf(Node condition, Class<? extends RuntimeException> type) {
    if (!lowering.isTypesOnly()) {
      lowering.branches().choose(condition, () -> lowering.exceptions().raise(type), () -> {});
    }
  }

  private Node isNegative(Node value) {
    return binary(BinaryExpr.Operator.LESS, value, lowering.builder().integer(0));
  }

  private Node or(Node left, Node right) {
    return binary(BinaryExpr.Operator.BINARY_OR, left, right);
  }

  private Node binary(BinaryExpr.Operator operator, Node left, Node right) {
    return lowering.operations().binary(operator, left, right);
  }

  private static boolean isZero(Node value) {
    return value instanceof Constant constant && Integer.valueOf(0).equals(constant.value());
  }

  private static boolean isCertainlyNotNegative(Node value) {
    if (value instanceof Constant constant) {
      return constant.value() instanceof Integer known && known >= 0;
    }
    if (!(value instanceof Apply apply)) {
      return false;
    }
    return apply.operator() == Operator.LENGTH
        || (apply.operator() == Operator.MIN
            && apply.operands().stream().allMatch(RangeChecks::isCertainlyNotNegative));
  }
}
