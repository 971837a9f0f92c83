package dev.cotangent.compiler.frontend.lowering;

import dev.cotangent.compiler.frontend.lowering.JumpTarget.Kind;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.Loop;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Origin;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Lowers the body of a loop under a plan, and makes the loop if the plan turns out right. */
final class LoopAttempt {
  private final Lowering lowering;
  private final LoopForm form;
  private final LoopPlan plan;
  private final int mark;
  private final Environment outer;
  private final Arm arm;
  private final Carried carried;
  private Node condition;

  LoopAttempt(Lowering lowering, LoopForm form, LoopPlan plan) {
    this.lowering = lowering;
    this.form = form;
    this.plan = plan;
    this.mark = lowering.nextSerial();
    this.outer = lowering.environment();
    this.arm = new Arm(lowering);
    this.carried = new Carried(lowering, plan, arm, mark);
  }

  /** Makes the loop; false if the plan was too small and has grown. */
  boolean succeeds() {
    Origin origin = lowering.builder().origin();
    int reported = lowering.reporter().count();
    GraphBuilder builder = arm.builder();
    Node first =
        form.isCounted()
            ? builder.parameter(ScalarType.INT, form.index())
            : builder.parameter(ScalarType.BOOLEAN, "");
    carried.addParameters();
    lowering.sharing().enterBody(lowering.nextSerial());
    boolean left = false;
    try {
      arm.run(() -> iteration(first));
      boolean fits = carried.computeNext();
      boolean right = coversEverything() && fits;
      if (right) {
        lowering.builder().at(origin);
        makeLoop();
        checkRowShares();
        lowering.sharing().leaveBody();
        left = true;
      } else {
        lowering.reporter().forgetAfter(reported);
        lowering.builder().at(origin);
      }
      return right;
    } finally {
      if (!left) {
        lowering.sharing().abandonBody();
      }
    }
  }

  private void iteration(Node index) {
    JumpTarget breaks = lowering.jumps().open(Kind.BREAK, form.labels(), true);
    JumpTarget continues = lowering.jumps().open(Kind.CONTINUE, form.labels(), true);
    lowering.jumps().clear();
    form.begin().accept(index);
    form.body().run();
    lowering.jumps().close(continues);
    if (form.isCounted()) {
      form.update().run();
    } else {
      condition = nextCondition();
    }
    lowering.jumps().close(breaks);
  }

  /** Between two iterations, unless a jump left the loop. */
  private Node nextCondition() {
    Node pending = lowering.jumps().pending();
    if (Jumps.isFalse(pending)) {
      return conditionAfterUpdate();
    }
    Variable result = lowering.auxiliary("", ScalarType.BOOLEAN);
    lowering
        .branches()
        .choose(
            pending,
            () -> assign(result, lowering.builder().truth(false)),
            () -> assign(result, conditionAfterUpdate()));
    return ((Value.Scalar) lowering.environment().value(result)).node();
  }

  private Node conditionAfterUpdate() {
    try {
      form.update().run();
      return form.condition().get();
    } catch (DeadEndException e) {
      // There is no next iteration.
      lowering.environment().die();
      return lowering.builder().truth(false);
    }
  }

  private void assign(Variable variable, Node value) {
    lowering.environment().assign(variable, new Value.Scalar(value));
  }

  /** Whether all that the body has changed outside is carried; adds to the plan what is not. */
  private boolean coversEverything() {
    boolean complete = true;
    for (Variable variable : List.copyOf(arm.environment().assignedHere())) {
      if (variable.serial() < mark && !plan.variables().contains(variable)) {
        complete &= isCovered(variable);
      }
    }
    for (Storage storage : arm.environment().changedHere()) {
      if (storage.serial() < mark
          && !arm.environment().state(storage).equals(outer.state(storage))) {
        complete &= !plan.storages().add(storage);
      }
    }
    return complete;
  }

  private boolean isCovered(Variable variable) {
    Value before = outer.value(variable);
    Value behind = arm.environment().value(variable);
    if (Objects.equals(before, behind)) {
      return true;
    }
    if (before == null && !plan.keepsUnassigned()) {
      // Nobody can look at it, neither in the next iteration nor behind the loop.
      return true;
    }
    if (behind == Value.Refused.VALUE) {
      outer.assign(variable, behind);
      return true;
    }
    plan.variables().add(variable);
    return false;
  }

  private void makeLoop() {
    List<Node> results = new ArrayList<>();
    if (!form.isCounted()) {
      results.add(condition);
    }
    results.addAll(carried.next());
    Graph body = arm.builder().build(results);
    if (form.isCounted()) {
      Loop loop =
          lowering
              .builder()
              .loop(
                  form.range(),
                  form.start(),
                  form.bound(),
                  carried.initial(),
                  List.of(),
                  body,
                  carried.labels());
      carried.leave(loop.last());
    } else {
      List<Node> initial = new ArrayList<>(List.of(form.initialCondition()));
      initial.addAll(carried.initial());
      List<String> labels = new ArrayList<>(List.of(""));
      labels.addAll(carried.labels());
      labels.add("trips");
      Loop loop = lowering.builder().loopWhile(initial, body, labels);
      carried.leave(loop.last().subList(1, loop.carriedCount()));
    }
  }

  private void checkRowShares() {
    for (Storage storage : arm.environment().rowSharesChangedHere()) {
      // The body may not run at all.
      Set<RowShare> shares = new LinkedHashSet<>(outer.rowShares(storage));
      shares.addAll(arm.environment().rowShares(storage));
      outer.rowShares(storage, shares);
      lowering.sharing().checkRowsAtEnd(storage);
    }
  }
}
