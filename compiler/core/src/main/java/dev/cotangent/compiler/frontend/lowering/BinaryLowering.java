package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.NullReference;
import dev.cotangent.compiler.graph.OpaqueType;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.ArrayDeque;
import java.util.Deque;

/** Lowers binary expressions: along the left spine in a loop, since sums can be long. */
final class BinaryLowering {
  private final Lowering lowering;
  private final ConditionLowering conditions;
  private final ReferenceOperators references;

  BinaryLowering(Lowering lowering, ConditionLowering conditions) {
    this.lowering = lowering;
    this.conditions = conditions;
    this.references = new ReferenceOperators(lowering);
  }

  /** The value of a binary expression. */
  Node lower(BinaryExpr expression) {
    Deque<BinaryExpr> spine = new ArrayDeque<>();
    Expression left = expression;
    while (left instanceof BinaryExpr binary) {
      lowering.count(binary);
      spine.push(binary);
      left = Syntax.unwrap(binary.getLeft());
    }
    Node value = operand(left, spine.peek());
    while (!spine.isEmpty()) {
      value = combine(value, spine.pop());
    }
    return value;
  }

  private Node combine(Node left, BinaryExpr binary) {
    if (binary.getOperator() == BinaryExpr.Operator.AND) {
      return conditions.and(left, binary.getRight());
    }
    if (binary.getOperator() == BinaryExpr.Operator.OR) {
      return conditions.or(left, binary.getRight());
    }
    Node right = operand(binary.getRight(), binary);
    lowering.at(binary.getRight());
    if (left.type() instanceof OpaqueType || right.type() instanceof OpaqueType) {
      return references.combine(binary, left, right);
    }
    check(binary, (ScalarType) left.type(), (ScalarType) right.type());
    Node value = lowering.operations().binary(binary.getOperator(), left, right);
    lowering.doubts().comparison(value, binary);
    return value;
  }

  private Node operand(Expression expression, BinaryExpr binary) {
    if (expression.isNullLiteralExpr()) {
      return lowering.builder().constant(OpaqueType.NULL, NullReference.NULL);
    }
    Value value = lowering.expressions().value(expression);
    if (value instanceof Value.Scalar scalar) {
      return scalar.node();
    }
    if (value instanceof Value.Opaque opaque) {
      return opaque.node();
    }
    boolean comparison =
        binary.getOperator() == BinaryExpr.Operator.EQUALS
            || binary.getOperator() == BinaryExpr.Operator.NOT_EQUALS;
    if (comparison) {
      throw lowering.refuse(Code.REFERENCE_COMPARISON, binary);
    }
    throw lowering.expressions().unusable(expression, value);
  }

  /** What javac would refuse too; nothing may come of it but a diagnostic. */
  private void check(BinaryExpr binary, ScalarType left, ScalarType right) {
    boolean agree =
        switch (binary.getOperator()) {
          case EQUALS, NOT_EQUALS -> (left == ScalarType.BOOLEAN) == (right == ScalarType.BOOLEAN);
          case BINARY_AND, BINARY_OR, XOR ->
              !left.isFloating()
                  && !right.isFloating()
                  && (left == ScalarType.BOOLEAN) == (right == ScalarType.BOOLEAN);
          case LEFT_SHIFT, SIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT ->
              left.isIntegral() && right.isIntegral();
          default -> left != ScalarType.BOOLEAN && right != ScalarType.BOOLEAN;
        };
    if (!agree) {
      throw lowering.refuse(
          Code.OPERAND_TYPES, binary, binary.getOperator().asString(), left, right);
    }
  }
}
