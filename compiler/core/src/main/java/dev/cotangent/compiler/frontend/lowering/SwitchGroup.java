package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import java.util.ArrayList;
import java.util.List;

/**
 * The entries of a switch that lead to the same statements: one that has statements, and those in
 * front of it that have none.
 *
 * @param labels the labels of all of them
 * @param isDefault whether one of them is the default
 * @param statements what is executed
 * @param value what stands behind the arrow of a switch expression instead, or null
 */
record SwitchGroup(
    List<Expression> labels, boolean isDefault, List<Statement> statements, Expression value) {

  /**
   * The groups of a switch.
   *
   * @param isExpression whether an expression behind an arrow is the value of the switch
   */
  static List<SwitchGroup> of(NodeList<SwitchEntry> entries, boolean isExpression) {
    List<SwitchGroup> groups = new ArrayList<>();
    List<Expression> labels = new ArrayList<>();
    boolean isDefault = false;
    int last = entries.size() - 1;
    for (int i = 0; i <= last; i++) {
      SwitchEntry entry = entries.get(i);
      labels.addAll(entry.getLabels());
      isDefault |= entry.isDefault() || entry.getLabels().isEmpty();
      boolean arrow = entry.getType() != SwitchEntry.Type.STATEMENT_GROUP;
      if (arrow || !entry.getStatements().isEmpty() || i == last) {
        groups.add(group(entry, labels, isDefault, isExpression));
        labels = new ArrayList<>();
        isDefault = false;
      }
    }
    return groups;
  }

  private static SwitchGroup group(
      SwitchEntry entry, List<Expression> labels, boolean isDefault, boolean isExpression) {
    boolean isValue = isExpression && entry.getType() == SwitchEntry.Type.EXPRESSION;
    if (isValue && entry.getStatement(0) instanceof ExpressionStmt statement) {
      return new SwitchGroup(labels, isDefault, List.of(), statement.getExpression());
    }
    List<Statement> statements = new ArrayList<>(entry.getStatements());
    boolean arrow = entry.getType() != SwitchEntry.Type.STATEMENT_GROUP;
    if (arrow && statements.stream().allMatch(Completion::isPossible)) {
      // Behind an arrow, nothing falls through.
      statements.add(new BreakStmt());
    }
    return new SwitchGroup(labels, isDefault, statements, null);
  }

  /** Whether execution may go on with the next group. */
  boolean mayFallThrough() {
    return value == null && statements.stream().allMatch(Completion::isPossible);
  }
}
