package dev.cotangent.compiler.frontend.lowering;

import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Origin;
import java.util.List;

/** Lowers what is executed on a condition. */
final class Branches {
  private final Lowering lowering;

  Branches(Lowering lowering) {
    this.lowering = lowering;
  }

  /** Does the work of one of two arms; of a constant condition's other arm nothing remains. */
  void choose(Node condition, Runnable whenTrue, Runnable whenFalse) {
    if (lowering.isTypesOnly()) {
      // What is not executed has a say, too.
      choose(condition, whenTrue, whenFalse, (left, right) -> {});
    } else if (Jumps.isTrue(condition)) {
      whenTrue.run();
    } else if (Jumps.isFalse(condition)) {
      whenFalse.run();
    } else {
      choose(condition, whenTrue, whenFalse, (left, right) -> {});
    }
  }

  /** What is done with both arms when they are complete but not yet merged. */
  interface Unification {
    void unify(Arm whenTrue, Arm whenFalse);
  }

  /** Does the work of both arms and merges what differs, whatever the condition is. */
  void choose(Node condition, Runnable whenTrue, Runnable whenFalse, Unification unification) {
    choose(condition, whenTrue, whenFalse, unification, false);
  }

  /**
   * Evaluates an operand that Java may skip: a variable that only it assigns may be looked at where
   * the whole condition says that it was evaluated.
   */
  void chooseOperand(Node condition, Runnable whenTrue, Runnable whenFalse) {
    choose(condition, whenTrue, whenFalse, (left, right) -> {}, true);
  }

  private void choose(
      Node condition,
      Runnable whenTrue,
      Runnable whenFalse,
      Unification unification,
      boolean keepsUnassigned) {
    Origin origin = lowering.builder().origin();
    int mark = lowering.nextSerial();
    Arm trueArm = arm(whenTrue);
    Arm falseArm = arm(whenFalse);
    unification.unify(trueArm, falseArm);
    lowering.builder().at(origin);
    if (trueArm.isDead() || falseArm.isDead()) {
      leave(condition, trueArm, falseArm);
    } else {
      new Merge(lowering, mark, trueArm, falseArm, keepsUnassigned).complete(condition);
    }
  }

  /** Where one arm always throws, what the other one does needs no condition any more. */
  private void leave(Node condition, Arm trueArm, Arm falseArm) {
    List<String> none = List.of();
    lowering.builder().branch(condition, deadEnd(trueArm), deadEnd(falseArm), none);
    if (!trueArm.isDead()) {
      trueArm.absorb();
    } else if (!falseArm.isDead()) {
      falseArm.absorb();
    } else {
      lowering.environment().die();
    }
  }

  private Graph deadEnd(Arm arm) {
    return (arm.isDead() ? arm.builder() : lowering.builder().nested()).build(List.of());
  }

  private Arm arm(Runnable work) {
    Arm arm = new Arm(lowering);
    try {
      arm.run(work);
    } catch (DeadEndException e) {
      arm.environment().die();
    }
    return arm;
  }
}
