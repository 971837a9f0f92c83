package dev.cotangent.compiler.frontend.structure;

import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.List;

/** What the constructor of a record does besides keeping its components. */
final class RecordConstructors {
  private RecordConstructors() {}

  /**
   * Whether an object made of any components has just these.
   *
   * @param mayCheck whether a constructor may throw, for components that it has accepted before
   */
  static boolean keepComponents(RecordDeclaration record, boolean mayCheck) {
    boolean compact =
        record.getCompactConstructors().stream()
            .allMatch(each -> isHarmless(each.getBody().getStatements(), mayCheck));
    List<String> types =
        record.getParameters().stream().map(each -> each.getType().asString()).toList();
    return compact
        && record.getConstructors().stream()
            .filter(each -> types(each).equals(types))
            .allMatch(each -> onlyAssigns(record, each));
  }

  private static List<String> types(ConstructorDeclaration constructor) {
    return constructor.getParameters().stream().map(each -> each.getType().asString()).toList();
  }

  private static boolean isHarmless(List<Statement> statements, boolean mayCheck) {
    return statements.stream()
        .allMatch(
            statement ->
                mayCheck
                    ? statement.findAll(AssignExpr.class).isEmpty() && !hasStep(statement)
                    : isNullCheck(statement));
  }

  private static boolean hasStep(Statement statement) {
    return statement.findAll(UnaryExpr.class).stream()
        .anyMatch(
            unary ->
                switch (unary.getOperator()) {
                  case PREFIX_INCREMENT, PREFIX_DECREMENT -> true;
                  case POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
                  default -> false;
                });
  }

  private static boolean isNullCheck(Statement statement) {
    return statement instanceof ExpressionStmt expression
        && expression.getExpression().toString().matches("(Objects\\.)?requireNonNull\\(.*\\)");
  }

  private static boolean onlyAssigns(RecordDeclaration record, ConstructorDeclaration constructor) {
    List<String> assignments =
        constructor.getBody().getStatements().stream().map(Statement::toString).sorted().toList();
    return record.getParameters().stream()
        .map(each -> "this." + each.getNameAsString() + " = " + each.getNameAsString() + ";")
        .sorted()
        .toList()
        .equals(assignments);
  }
}
