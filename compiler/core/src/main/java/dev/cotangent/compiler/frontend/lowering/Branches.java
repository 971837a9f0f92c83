package dev.cotangent.compiler.frontend.lowering;

import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Origin;

/** Lowers what is executed on a condition. */
final class Branches {
  private final Lowering lowering;

  Branches(Lowering lowering) {
    this.lowering = lowering;
  }

  /** Does the work of one of two arms; of a constant condition's other arm nothing remains. */
  void choose(Node condition, Runnable whenTrue, Runnable whenFalse) {
    if (Jumps.isTrue(condition)) {
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
    Origin origin = lowering.builder().origin();
    int mark = lowering.nextSerial();
    Arm trueArm = arm(whenTrue);
    Arm falseArm = arm(whenFalse);
    unification.unify(trueArm, falseArm);
    lowering.builder().at(origin);
    new Merge(lowering, mark, trueArm, falseArm).complete(condition);
  }

  private Arm arm(Runnable work) {
    Arm arm = new Arm(lowering);
    arm.run(work);
    return arm;
  }
}
