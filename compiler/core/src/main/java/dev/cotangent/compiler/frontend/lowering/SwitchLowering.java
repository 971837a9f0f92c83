package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.diagnostics.RefusedException;
import dev.cotangent.compiler.frontend.lowering.JumpTarget.Kind;
import dev.cotangent.compiler.frontend.structure.ValueType;
import dev.cotangent.compiler.graph.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lowers switches: to a chain of branches where no entry falls through to the next one, otherwise
 * to one branch an entry, guarded by whether the entry was reached.
 */
final class SwitchLowering {
  private final Lowering lowering;

  SwitchLowering(Lowering lowering) {
    this.lowering = lowering;
  }

  /** Lowers a switch statement. */
  void lower(SwitchStmt choice) {
    checkEntries(choice.getEntries());
    SwitchSelector selector = SwitchSelector.of(lowering, choice.getSelector());
    JumpTarget target = lowering.jumps().open(Kind.BREAK, Set.of(), true);
    run(SwitchGroup.of(choice.getEntries(), false), selector, target);
    lowering.jumps().close(target);
  }

  /**
   * The value of a switch expression.
   *
   * @param type the type of what it is assigned to, or null where it is not assigned
   */
  Value value(SwitchExpr choice, ValueType type) {
    checkEntries(choice.getEntries());
    SwitchSelector selector = SwitchSelector.of(lowering, choice.getSelector());
    Variable result = Variable.of("", type == null ? ownType(choice) : type, lowering::nextSerial);
    JumpTarget target = lowering.jumps().openSwitch(SwitchResult.in(lowering, result));
    run(withLastAsDefault(SwitchGroup.of(choice.getEntries(), true)), selector, target);
    lowering.jumps().close(target);
    if (lowering.environment().isDead()) {
      throw new DeadEndException();
    }
    Value value = lowering.environment().value(result);
    lowering.environment().forget(result);
    return value == null ? Value.Refused.VALUE : value;
  }

  private void checkEntries(List<SwitchEntry> entries) {
    for (SwitchEntry entry : entries) {
      if (entry.getGuard().isPresent()) {
        throw lowering.refuse(Code.PATTERN, entry);
      }
    }
  }

  /** The type that a switch expression has by itself: that of what its entries give. */
  private ValueType ownType(SwitchExpr choice) {
    SwitchResult types = SwitchResult.ofTypes(lowering);
    JumpTarget target = lowering.jumps().openSwitch(types);
    for (SwitchGroup group : SwitchGroup.of(choice.getEntries(), true)) {
      lowering.typesOnly(() -> lowering.statements().scoped(() -> body(group, target)));
    }
    lowering.jumps().close(target);
    return types.type(choice);
  }

  /** A switch expression has an entry for every value, the last of which needs no test. */
  private static List<SwitchGroup> withLastAsDefault(List<SwitchGroup> groups) {
    if (groups.isEmpty() || groups.stream().anyMatch(SwitchGroup::isDefault)) {
      return groups;
    }
    SwitchGroup last = groups.get(groups.size() - 1);
    List<SwitchGroup> all = new ArrayList<>(groups.subList(0, groups.size() - 1));
    all.add(new SwitchGroup(last.labels(), true, last.statements(), last.value()));
    return all;
  }

  private void run(List<SwitchGroup> groups, SwitchSelector selector, JumpTarget target) {
    boolean fallsThrough =
        groups.stream().limit(Math.max(0, groups.size() - 1)).anyMatch(SwitchGroup::mayFallThrough);
    lowering
        .statements()
        .scoped(
            () -> {
              if (fallsThrough) {
                guarded(groups, selector, target);
              } else {
                chain(groups, 0, selector, target);
              }
            });
  }

  /** Tests one group after the other; the default comes last wherever it stands. */
  private void chain(
      List<SwitchGroup> groups, int position, SwitchSelector selector, JumpTarget target) {
    if (position == groups.size()) {
      groups.stream()
          .filter(SwitchGroup::isDefault)
          .findFirst()
          .ifPresent(group -> body(group, target));
      return;
    }
    SwitchGroup group = groups.get(position);
    if (group.isDefault()) {
      chain(groups, position + 1, selector, target);
      return;
    }
    lowering
        .branches()
        .choose(
            selector.matches(group.labels()),
            () -> body(group, target),
            () -> chain(groups, position + 1, selector, target));
  }

  private void body(SwitchGroup group, JumpTarget target) {
    if (group.value() != null) {
      target.result().take(group.value(), group.value());
      lowering.jumps().jump(target);
      return;
    }
    List<Statement> body = group.statements();
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
  private void guarded(List<SwitchGroup> groups, SwitchSelector selector, JumpTarget target) {
    Node anyLabel = lowering.builder().truth(false);
    for (SwitchGroup group : groups) {
      anyLabel = lowering.operations().or(anyLabel, selector.matches(group.labels()));
    }
    Node noLabel = lowering.operations().not(anyLabel);
    Node reached = lowering.builder().truth(false);
    for (SwitchGroup group : groups) {
      reached = lowering.operations().or(reached, selector.matches(group.labels()));
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
                if (group.value() == null) {
                  lowering.statements().sequence(group.statements(), 0);
                } else {
                  body(group, target);
                }
              },
              () -> {});
    }
  }

  /** Lowers a yield statement. */
  void leave(YieldStmt exit) {
    JumpTarget target = lowering.jumps().find(Kind.YIELD, Optional.empty(), exit);
    try {
      target.result().take(exit.getExpression(), exit);
    } catch (RefusedException | CascadeException e) {
      target.result().giveUp();
      lowering.jumps().jump(target);
      throw e;
    }
    lowering.jumps().jump(target);
  }
}
