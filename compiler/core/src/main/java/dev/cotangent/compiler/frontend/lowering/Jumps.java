package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.Node;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.frontend.lowering.JumpTarget.Kind;
import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;

/** The flags that stand for jumps, see {@link JumpTarget}. */
final class Jumps {
  private final Lowering lowering;

  Jumps(Lowering lowering) {
    this.lowering = lowering;
  }

  /** Opens a target for jumps; it is closed by {@link #close}. */
  JumpTarget open(Kind kind, Set<String> labels, boolean isUnlabelledTarget) {
    return open(kind, labels, isUnlabelledTarget, null);
  }

  /** Opens the target of the yield statements of a switch expression. */
  JumpTarget openSwitch(SwitchResult result) {
    return open(Kind.YIELD, Set.of(), true, result);
  }

  private JumpTarget open(
      Kind kind, Set<String> labels, boolean isUnlabelledTarget, SwitchResult result) {
    String name =
        switch (kind) {
          case RETURN -> "returned";
          case BREAK -> "ended";
          case CONTINUE -> "skipped";
          case YIELD -> "decided";
        };
    Variable flag = new Variable(name, ScalarType.BOOLEAN, lowering.nextSerial(), true);
    JumpTarget target = new JumpTarget(kind, labels, isUnlabelledTarget, flag, result);
    lowering.frame().targets().push(target);
    return target;
  }

  /** Closes the target opened last: jumps to it have arrived. */
  void close(JumpTarget target) {
    lowering.frame().targets().remove(target);
    lowering.environment().forget(target.flag());
  }

  /** Jumps have arrived at a target that stays open: they skip nothing more. */
  void arrive(JumpTarget target) {
    set(target, false);
  }

  /** Jumps. */
  void jump(JumpTarget target) {
    set(target, true);
  }

  private void set(JumpTarget target, boolean value) {
    lowering.environment().assign(target.flag(), new Value.Scalar(lowering.builder().truth(value)));
  }

  /** The target of a {@code break} or {@code continue}. */
  JumpTarget find(Kind kind, Optional<String> label, Node jump) {
    for (JumpTarget target : lowering.frame().targets()) {
      if (target.kind() == kind
          && label.map(target.labels()::contains).orElse(target.isUnlabelledTarget())) {
        return target;
      }
    }
    throw lowering.refuse(Code.JUMP_TARGET, jump);
  }

  /** The target of {@code return}. */
  JumpTarget returning() {
    return lowering.frame().targets().getLast();
  }

  /** Whether a jump is under way here, so that what follows is skipped: a condition. */
  dev.cotangent.compiler.graph.Node pending() {
    if (lowering.environment().isDead()) {
      return lowering.builder().truth(true);
    }
    dev.cotangent.compiler.graph.Node pending = lowering.builder().truth(false);
    Iterator<JumpTarget> targets = lowering.frame().targets().descendingIterator();
    while (targets.hasNext()) {
      if (lowering.environment().value(targets.next().flag()) instanceof Value.Scalar flag) {
        pending = lowering.operations().or(pending, flag.node());
      }
    }
    return pending;
  }

  /** Says that no jump is under way here. */
  void clear() {
    for (JumpTarget target : lowering.frame().targets()) {
      Value flag = lowering.environment().value(target.flag());
      if (flag instanceof Value.Scalar scalar && !isFalse(scalar.node())) {
        arrive(target);
      }
    }
  }

  static boolean isTrue(dev.cotangent.compiler.graph.Node condition) {
    return condition instanceof Constant constant && (Boolean) constant.value();
  }

  static boolean isFalse(dev.cotangent.compiler.graph.Node condition) {
    return condition instanceof Constant constant && !(Boolean) constant.value();
  }
}
