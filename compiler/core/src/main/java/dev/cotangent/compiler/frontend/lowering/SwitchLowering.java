package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.frontend.lowering.JumpTarget.Kind;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Lowers switch statements on integers: to a chain of branches where no entry falls through to the
 * next one, otherwise to one branch an entry, guarded by whether the entry was reached.
 */
final class SwitchLowering {
  private final Lowering lowering;

  SwitchLowering(Lowering lowering) {
    this.lowering = lowering;
  }

  /** An entry that has statements: with the labels of those in front of it that have none. */
  private record Group(List<Expression> labels, boolean isDefault, List<Statement> statements) {}

  /** Lowers a switch statement. */
  void lower(SwitchStmt choice) {
    Value value = lowering.expressions().value(choice.getSelector());
    if (!(value instanceof Value.Scalar scalar)
        || Operations.promote(scalar.type()) != ScalarType.INT) {
      throw lowering.refuse(Code.SWITCH, choice, "anything but an int");
    }
    Node selector = lowering.operations().cast(ScalarType.INT, scalar.node());
    List<Group> groups = groups(choice);
    JumpTarget target = lowering.jumps().open(Kind.BREAK, Set.of(), true);
    lowering
        .statements()
        .scoped(
            () -> {
              if (fallsThrough(groups)) {
                guarded(groups, selector);
              } else {
                chain(groups, 0, selector, defaultOf(groups));
              }
            });
    lowering.jumps().close(target);
  }

  private List<Group> groups(SwitchStmt choice) {
    List<Group> groups = new ArrayList<>();
    List<Expression> labels = new ArrayList<>();
    boolean isDefault = false;
    int last = choice.getEntries().size() - 1;
    for (int i = 0; i <= last; i++) {
      SwitchEntry entry = choice.getEntries().get(i);
      if (entry.getGuard().isPresent()) {
        throw lowering.refuse(Code.SWITCH, entry, "patterns");
      }
      labels.addAll(entry.getLabels());
      isDefault |= entry.isDefault() || entry.getLabels().isEmpty();
      boolean arrow = entry.getType() != SwitchEntry.Type.STATEMENT_GROUP;
      if (arrow || !entry.getStatements().isEmpty() || i == last) {
        groups.add(new Group(labels, isDefault, statements(entry, arrow)));
        labels = new ArrayList<>();
        isDefault = false;
      }
    }
    return groups;
  }

  /** Behind an arrow, nothing falls through. */
  private static List<Statement> statements(SwitchEntry entry, boolean arrow) {
    List<Statement> statements = new ArrayList<>(entry.getStatements());
    if (arrow && statements.stream().allMatch(Completion::isPossible)) {
      statements.add(new BreakStmt());
    }
    return statements;
  }

  private static boolean fallsThrough(List<Group> groups) {
    return groups.stream()
        .limit(Math.max(0, groups.size() - 1))
        .anyMatch(group -> group.statements().stream().allMatch(Completion::isPossible));
  }

  private static List<Statement> defaultOf(List<Group> groups) {
    return groups.stream()
        .filter(Group::isDefault)
        .findFirst()
        .map(Group::statements)
        .orElse(List.of());
  }

  /** Tests one group after the other; the default comes last wherever it stands. */
  private void chain(List<Group> groups, int position, Node selector, List<Statement> otherwise) {
    if (position == groups.size()) {
      body(otherwise);
      return;
    }
    Group group = groups.get(position);
    if (group.isDefault()) {
      chain(groups, position + 1, selector, otherwise);
      return;
    }
    lowering
        .branches()
        .choose(
            matches(group, selector),
            () -> body(group.statements()),
            () -> chain(groups, position + 1, selector, otherwise));
  }

  private void body(List<Statement> statements) {
    List<Statement> body = statements;
    boolean endsInBreak =
        !body.isEmpty()
            && body.get(body.size() - 1) instanceof BreakStmt jump
            && jump.getLabel().isEmpty();
    if (endsInBreak) {
      // It skips nothing.
      body = body.subList(0, body.size() - 1);
    }
    lowering.statements().sequence(body, 0);
  }

  /** Each group in turn, if the selector leads to it or to one before it that fell through. */
  private void guarded(List<Group> groups, Node selector) {
    Node anyLabel = lowering.builder().truth(false);
    for (Group group : groups) {
      anyLabel = lowering.operations().or(anyLabel, matches(group, selector));
    }
    Node noLabel = lowering.operations().not(anyLabel);
    Node reached = lowering.builder().truth(false);
    for (Group group : groups) {
      reached = lowering.operations().or(reached, matches(group, selector));
      if (group.isDefault()) {
        reached = lowering.operations().or(reached, noLabel);
      }
      Node pending = lowering.jumps().pending();
      Node enters = lowering.operations().and(reached, lowering.operations().not(pending));
      lowering
          .branches()
          .choose(
              enters,
              () -> {
                lowering.jumps().clear();
                lowering.statements().sequence(group.statements(), 0);
              },
              () -> {});
    }
  }

  private Node matches(Group group, Node selector) {
    Node matches = lowering.builder().truth(false);
    for (Expression label : group.labels()) {
      Node value = lowering.expressions().integer(label);
      Node equal = lowering.operations().apply(Operator.EQUAL, ScalarType.BOOLEAN, selector, value);
      matches = lowering.operations().or(matches, equal);
    }
    return matches;
  }
}
