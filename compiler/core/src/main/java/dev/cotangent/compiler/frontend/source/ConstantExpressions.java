package dev.cotangent.compiler.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.resolution.Resolvable;
import com.github.javaparser.resolution.declarations.ResolvedValueDeclaration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/**
 * Evaluates what stands in an annotation: literals, strings put together, and names of constants
 * whose source is at hand.
 */
public final class ConstantExpressions {
  private final Set<VariableDeclarator> underWay =
      Collections.newSetFromMap(new IdentityHashMap<>());

  /** The value of a constant expression of type {@code String}, if it can be found. */
  public static Optional<String> string(Expression expression) {
    return new ConstantExpressions()
        .evaluate(expression)
        .filter(String.class::isInstance)
        .map(String.class::cast);
  }

  /** The value of a constant expression of type {@code boolean}, if it can be found. */
  public static Optional<Boolean> bool(Expression expression) {
    return new ConstantExpressions()
        .evaluate(expression)
        .filter(Boolean.class::isInstance)
        .map(Boolean.class::cast);
  }

  private Optional<Object> evaluate(Expression expression) {
    if (expression instanceof StringLiteralExpr literal) {
      return Optional.of(literal.asString());
    } else if (expression instanceof TextBlockLiteralExpr literal) {
      return Optional.of(literal.asString());
    } else if (expression instanceof CharLiteralExpr literal) {
      return Optional.of(literal.asChar());
    } else if (expression instanceof BooleanLiteralExpr literal) {
      return Optional.of(literal.getValue());
    } else if (expression instanceof IntegerLiteralExpr literal) {
      return Optional.of(literal.asNumber());
    } else if (expression instanceof EnclosedExpr enclosed) {
      return evaluate(enclosed.getInner());
    } else if (expression instanceof BinaryExpr binary) {
      return evaluate(binary.getLeft())
          .flatMap(
              left -> evaluate(binary.getRight()).flatMap(right -> apply(binary, left, right)));
    } else if (expression instanceof UnaryExpr unary) {
      return evaluate(unary.getExpression())
          .filter(value -> unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT)
          .filter(Boolean.class::isInstance)
          .map(value -> !(Boolean) value);
    } else if (expression instanceof NameExpr name) {
      return field(name);
    } else if (expression instanceof FieldAccessExpr access) {
      return field(access);
    }
    return Optional.empty();
  }

  private static Optional<Object> apply(BinaryExpr binary, Object left, Object right) {
    if (left instanceof Boolean a && right instanceof Boolean b) {
      return switch (binary.getOperator()) {
        case AND, BINARY_AND -> Optional.of(a && b);
        case OR, BINARY_OR -> Optional.of(a || b);
        case XOR, NOT_EQUALS -> Optional.of(a ^ b);
        case EQUALS -> Optional.of(a.equals(b));
        default -> Optional.empty();
      };
    }
    boolean isConcatenation = left instanceof String || right instanceof String;
    return isConcatenation && binary.getOperator() == BinaryExpr.Operator.PLUS
        ? Optional.of(String.valueOf(left) + right)
        : Optional.empty();
  }

  private Optional<Object> field(Resolvable<ResolvedValueDeclaration> reference) {
    ResolvedValueDeclaration declaration;
    try {
      declaration = reference.resolve();
    } catch (RuntimeException e) {
      // Whatever keeps the library from resolving the name, the value is unknown.
      return Optional.empty();
    }
    if (!declaration.isField()) {
      return Optional.empty();
    }
    Optional<VariableDeclarator> variable =
        declaration.toAst().flatMap(node -> variable(node, declaration.getName()));
    // A constant defined through itself has no value.
    if (variable.isEmpty() || !underWay.add(variable.get())) {
      return Optional.empty();
    }
    Optional<Object> value =
        variable.flatMap(VariableDeclarator::getInitializer).flatMap(this::evaluate);
    underWay.remove(variable.get());
    return value;
  }

  /** The variable of a constant: final, or of an interface. */
  private static Optional<VariableDeclarator> variable(Node declaration, String name) {
    FieldDeclaration field =
        declaration instanceof VariableDeclarator variable
            ? variable.getParentNode().map(FieldDeclaration.class::cast).orElseThrow()
            : (FieldDeclaration) declaration;
    boolean isConstant =
        field.isFinal()
            || field
                .getParentNode()
                .filter(
                    type ->
                        type instanceof ClassOrInterfaceDeclaration owner && owner.isInterface())
                .isPresent();
    return field.getVariables().stream()
        .filter(variable -> isConstant && variable.getNameAsString().equals(name))
        .findFirst();
  }
}
