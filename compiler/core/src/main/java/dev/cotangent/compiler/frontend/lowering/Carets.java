package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.JavaToken;
import com.github.javaparser.Position;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.Optional;

/** Where in a piece of syntax javac would put its caret. */
final class Carets {
  private Carets() {}

  /** The place of the caret, if the syntax has any place. */
  static Optional<Position> of(Node node) {
    return token(node).flatMap(JavaToken::getRange).map(range -> range.begin).or(node::getBegin);
  }

  private static Optional<JavaToken> token(Node node) {
    if (node instanceof MethodDeclaration method) {
      return first(method.getName());
    }
    if (node instanceof VariableDeclarator declarator) {
      return first(declarator.getName());
    }
    if (node instanceof MethodCallExpr call) {
      return call.getScope().isPresent() ? after(call.getScope().get()) : first(call.getName());
    }
    if (node instanceof FieldAccessExpr access) {
      return after(access.getScope());
    }
    if (node instanceof BinaryExpr binary) {
      return after(binary.getLeft());
    }
    if (node instanceof AssignExpr assignment) {
      return after(assignment.getTarget());
    }
    if (node instanceof ArrayAccessExpr access) {
      return after(access.getName());
    }
    if (node instanceof ConditionalExpr conditional) {
      return after(conditional.getCondition());
    }
    if (node instanceof InstanceOfExpr test) {
      return after(test.getExpression());
    }
    if (node instanceof UnaryExpr unary && unary.getOperator().isPostfix()) {
      return after(unary.getExpression());
    }
    return first(node);
  }

  private static Optional<JavaToken> first(Node node) {
    return node.getTokenRange().map(TokenRange::getBegin);
  }

  /** The first token behind a piece of syntax that is neither space nor comment. */
  private static Optional<JavaToken> after(Node node) {
    Optional<JavaToken> token =
        node.getTokenRange().map(TokenRange::getEnd).flatMap(JavaToken::getNextToken);
    while (token.isPresent() && token.get().getCategory().isWhitespaceOrComment()) {
      token = token.get().getNextToken();
    }
    return token;
  }
}
