package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.Locale;

/** Small questions about pieces of syntax. */
final class Syntax {
  private Syntax() {}

  /** An expression without the parentheses around it. */
  static Expression unwrap(Expression expression) {
    Expression inner = expression;
    while (inner.isEnclosedExpr()) {
      inner = inner.asEnclosedExpr().getInner();
    }
    return inner;
  }

  /** Whether this is a variable or a literal, perhaps negated: no work, no effect, no exception. */
  static boolean isPlain(Expression expression) {
    Expression plain = unwrap(expression);
    if (plain instanceof UnaryExpr unary) {
      boolean simple =
          switch (unary.getOperator()) {
            case PLUS, MINUS, LOGICAL_COMPLEMENT -> true;
            default -> false;
          };
      return simple && isPlain(unary.getExpression());
    }
    return plain instanceof NameExpr || plain instanceof LiteralExpr;
  }

  /** The name of a kind of syntax in words: {@code array access} for an {@code ArrayAccessExpr}. */
  static String describe(Node node) {
    String name = node.getClass().getSimpleName().replaceAll("(Expr|Stmt|Declaration)$", "");
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  /** Whether two pieces of syntax are one and the same, and not only alike. */
  @SuppressWarnings("ReferenceEquality")
  static boolean isSame(Node one, Node other) {
    return one == other;
  }

  /** Whether a piece of syntax is another one or a part of it. */
  static boolean contains(Node whole, Node part) {
    return isSame(whole, part) || whole.isAncestorOf(part);
  }
}
