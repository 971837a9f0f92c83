package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;

/** Whether an expression has the same value in every iteration of a loop, and no effect. */
final class Invariance {
  private final Lowering lowering;

  Invariance(Lowering lowering) {
    this.lowering = lowering;
  }

  /** Whether an expression is the same before, in and behind a loop with these effects. */
  boolean isInvariant(Expression expression, LoopEffects effects) {
    Expression plain = Syntax.unwrap(expression);
    if (plain instanceof LiteralExpr) {
      return true;
    }
    if (plain instanceof NameExpr name) {
      return !effects.assigned().contains(name.getNameAsString());
    }
    if (plain instanceof UnaryExpr unary) {
      return switch (unary.getOperator()) {
        case PLUS, MINUS, BITWISE_COMPLEMENT, LOGICAL_COMPLEMENT ->
            isInvariant(unary.getExpression(), effects);
        default -> false;
      };
    }
    if (plain instanceof BinaryExpr binary) {
      return isInvariant(binary.getLeft(), effects) && isInvariant(binary.getRight(), effects);
    }
    if (plain instanceof ConditionalExpr conditional) {
      return isInvariant(conditional.getCondition(), effects)
          && isInvariant(conditional.getThenExpr(), effects)
          && isInvariant(conditional.getElseExpr(), effects);
    }
    if (plain instanceof CastExpr cast) {
      return isInvariant(cast.getExpression(), effects);
    }
    if (plain instanceof MethodCallExpr call && isAccessor(call)) {
      // Records do not change.
      return call.getScope().filter(scope -> !isInvariant(scope, effects)).isEmpty();
    }
    if (plain instanceof MethodCallExpr call) {
      return call.getScope().filter(scope -> scope.toString().equals("Math")).isPresent()
          && call.getArguments().stream().allMatch(argument -> isInvariant(argument, effects));
    }
    if (plain instanceof ArrayAccessExpr access) {
      return isRow(access, effects) && isReadOnly(access);
    }
    return plain instanceof FieldAccessExpr access && isFieldInvariant(access, effects);
  }

  private boolean isAccessor(MethodCallExpr call) {
    if (!call.getArguments().isEmpty() || call.getScope().isEmpty()) {
      return false;
    }
    Expression scope = Syntax.unwrap(call.getScope().get());
    boolean isNamed = scope.isNameExpr() || scope.isMethodCallExpr();
    return isNamed
        && lowering
            .objects()
            .typeOf(scope)
            .filter(type -> type.rank() == 0)
            .filter(type -> type.structure().hasProvidedAccessor(call.getNameAsString()))
            .isPresent();
  }

  private boolean isFieldInvariant(FieldAccessExpr access, LoopEffects effects) {
    Expression scope = Syntax.unwrap(access.getScope());
    if (scope instanceof ArrayAccessExpr row) {
      // Rows that are replaced may differ in length.
      return isRow(row, effects) && (isReadOnly(row) || !effects.mayStoreRows());
    }
    return isInvariant(scope, effects);
  }

  /** Whether an access always leads to the same place. */
  private boolean isRow(ArrayAccessExpr access, LoopEffects effects) {
    Expression array = access;
    while (array instanceof ArrayAccessExpr row) {
      if (!isInvariant(row.getIndex(), effects)) {
        return false;
      }
      array = Syntax.unwrap(row.getName());
    }
    return array instanceof NameExpr name && !effects.assigned().contains(name.getNameAsString());
  }

  private boolean isReadOnly(ArrayAccessExpr access) {
    Expression array = access;
    while (array instanceof ArrayAccessExpr row) {
      array = Syntax.unwrap(row.getName());
    }
    Variable variable = lowering.frame().scope().find(((NameExpr) array).getNameAsString());
    return variable != null
        && lowering.environment().value(variable) instanceof Value.Reference reference
        && reference.storage().isReadOnly();
  }
}
