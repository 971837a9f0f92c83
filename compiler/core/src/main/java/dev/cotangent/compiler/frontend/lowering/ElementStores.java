package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;

/** Whether a file contains stores into an array of a given name. */
final class ElementStores {
  private ElementStores() {}

  /** Whether an element of something of this name is assigned anywhere in a file. */
  static boolean of(CompilationUnit unit, String name) {
    return unit.findFirst(AssignExpr.class, assignment -> isElement(assignment.getTarget(), name))
            .isPresent()
        || unit.findFirst(UnaryExpr.class, unary -> changes(unary, name)).isPresent();
  }

  private static boolean changes(UnaryExpr unary, String name) {
    return switch (unary.getOperator()) {
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
          isElement(unary.getExpression(), name);
      default -> false;
    };
  }

  private static boolean isElement(Expression target, String name) {
    Expression root = Syntax.unwrap(target);
    if (!(root instanceof ArrayAccessExpr)) {
      return false;
    }
    while (root instanceof ArrayAccessExpr access) {
      root = Syntax.unwrap(access.getName());
    }
    if (root instanceof FieldAccessExpr access) {
      return access.getNameAsString().equals(name);
    }
    return root instanceof NameExpr simple && simple.getNameAsString().equals(name);
  }
}
