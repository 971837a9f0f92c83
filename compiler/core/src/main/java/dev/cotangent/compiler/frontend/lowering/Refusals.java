package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.diagnostics.RefusedException;

/** What to say of syntax that is not lowered: default-deny, with words for what is common. */
final class Refusals {
  private Refusals() {}

  /** The refusal of an expression or a statement, to be thrown. */
  static RefusedException of(Lowering lowering, Node node) {
    Code code = code(node);
    return code == Code.CONSTRUCT
        ? lowering.refuse(code, node, Syntax.describe(node))
        : lowering.refuse(code, node);
  }

  private static Code code(Node node) {
    if (node instanceof LambdaExpr) {
      return Code.LAMBDA;
    }
    if (node instanceof MethodReferenceExpr) {
      return Code.METHOD_REFERENCE;
    }
    if (node instanceof InstanceOfExpr) {
      return Code.INSTANCEOF;
    }
    if (node instanceof ObjectCreationExpr) {
      return Code.OBJECT_CREATION;
    }
    if (node instanceof ThisExpr || node instanceof SuperExpr) {
      return Code.THIS;
    }
    if (node instanceof ClassExpr) {
      return Code.CLASS_LITERAL;
    }
    return statementCode(node);
  }

  private static Code statementCode(Node node) {
    if (node instanceof TryStmt) {
      return Code.TRY;
    }
    if (node instanceof SynchronizedStmt) {
      return Code.SYNCHRONIZED;
    }
    if (node instanceof LocalClassDeclarationStmt || node instanceof LocalRecordDeclarationStmt) {
      return Code.CLASS_IN_METHOD;
    }
    if (node instanceof ExplicitConstructorInvocationStmt) {
      return Code.THIS;
    }
    return Code.CONSTRUCT;
  }
}
