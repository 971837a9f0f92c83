package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.frontend.structure.ValueType;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Range;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lowers loops: to counted loops where that is possible, to while loops otherwise. */
final class LoopLowering {
  private final Lowering lowering;
  private final CountedLoops countedLoops;

  LoopLowering(Lowering lowering) {
    this.lowering = lowering;
    this.countedLoops = new CountedLoops(lowering);
  }

  /** Whether a piece of syntax is a loop. */
  static boolean isLoop(com.github.javaparser.ast.Node syntax) {
    return syntax instanceof ForStmt
        || syntax instanceof WhileStmt
        || syntax instanceof DoStmt
        || syntax instanceof ForEachStmt;
  }

  /** Lowers a loop. */
  void lower(Statement loop, Set<String> labels) {
    if (loop instanceof ForStmt counting) {
      lowering.statements().scoped(() -> lowerFor(counting, labels));
    } else if (loop instanceof WhileStmt repeating) {
      lowerWhile(repeating, repeating.getCondition(), repeating.getBody(), labels);
    } else if (loop instanceof DoStmt repeating) {
      Expression condition = repeating.getCondition();
      Node begins = lowering.builder().truth(true);
      LoopForm form =
          LoopForm.conditional(
              loop,
              labels,
              begins,
              () -> body(repeating.getBody()),
              () -> {},
              () -> lowering.statements().condition(condition));
      run(form, true);
    } else {
      lowering.statements().scoped(() -> lowerForEach((ForEachStmt) loop, labels));
    }
  }

  private void lowerFor(ForStmt loop, Set<String> labels) {
    loop.getInitialization().forEach(lowering.statements()::expression);
    Optional<LoopForm> counted = countedLoops.recognise(loop, labels, () -> body(loop.getBody()));
    if (counted.isPresent()) {
      run(counted.get(), false);
      return;
    }
    Expression condition = loop.getCompare().orElseGet(() -> new BooleanLiteralExpr(true));
    Node begins = condition(condition);
    LoopForm form =
        LoopForm.conditional(
            loop,
            labels,
            begins,
            () -> body(loop.getBody()),
            () -> loop.getUpdate().forEach(lowering.expressions()::effect),
            () -> condition(condition));
    run(form, keepsUnassigned(loop, condition, begins));
  }

  private Node condition(Expression condition) {
    return condition.isBooleanLiteralExpr()
        ? lowering.builder().truth(condition.asBooleanLiteralExpr().getValue())
        : lowering.statements().condition(condition);
  }

  private void lowerWhile(
      Statement loop, Expression condition, Statement body, Set<String> labels) {
    Node begins = condition(condition);
    LoopForm form =
        LoopForm.conditional(
            loop, labels, begins, () -> body(body), () -> {}, () -> condition(condition));
    run(form, keepsUnassigned(loop, condition, begins));
  }

  /**
   * Whether a variable that is assigned first in a loop can be looked at behind it: where the
   * condition is always true or assigns it, or where a jump leads further out.
   */
  private static boolean keepsUnassigned(Statement loop, Expression condition, Node begins) {
    return Jumps.isTrue(begins)
        || !LoopEffects.of(condition).assigned().isEmpty()
        || LoopEffects.of(loop).isLeftEarly();
  }

  private void lowerForEach(ForEachStmt loop, Set<String> labels) {
    Value array = lowering.expressions().value(loop.getIterable());
    if (!lowering.arrays().isArray(array)) {
      throw lowering.refuse(Code.ITERATION, loop.getIterable());
    }
    lowering.sharing().hold(array);
    Node length = lowering.arrays().length(array, loop);
    Node zero = lowering.builder().integer(0);
    Variable index = lowering.auxiliary("i", ScalarType.INT);
    lowering.environment().assign(index, new Value.Scalar(zero));
    Runnable body =
        () -> {
          Node at = ((Value.Scalar) lowering.environment().value(index)).node();
          lowering.statements().scoped(() -> element(loop, array, at));
        };
    if (LoopEffects.of(loop).isLeftEarly()) {
      runForEachWhile(loop, labels, index, length, body);
    } else {
      LoopForm form =
          LoopForm.counted(
              loop,
              labels,
              Range.UPWARD,
              zero,
              length,
              "i",
              index,
              node -> count(index, node),
              body,
              () -> count(index, zero));
      run(form, false);
    }
    lowering.sharing().release(array);
  }

  private void runForEachWhile(
      ForEachStmt loop, Set<String> labels, Variable index, Node length, Runnable body) {
    LoopForm form =
        LoopForm.conditional(
            loop,
            labels,
            isBelow(index, length),
            body,
            () -> count(index, lowering.operations().step(at(index), true)),
            () -> isBelow(index, length));
    LoopPlan plan = plan(form, true);
    plan.variables().add(index);
    run(form, plan);
  }

  private Node isBelow(Variable index, Node length) {
    return lowering.operations().apply(Operator.LESS, ScalarType.BOOLEAN, at(index), length);
  }

  private Node at(Variable index) {
    return ((Value.Scalar) lowering.environment().value(index)).node();
  }

  private void count(Variable index, Node value) {
    lowering.environment().assign(index, new Value.Scalar(value));
  }

  /** One iteration of a loop over the elements of an array. */
  private void element(ForEachStmt loop, Value array, Node index) {
    VariableDeclarationExpr declaration = loop.getVariable();
    var declarator = declaration.getVariable(0);
    Value element = lowering.arrays().element(array, index, loop);
    if (element instanceof Value.Reference row) {
      lowering.arrays().contents(row);
    }
    ValueType type =
        declarator.getType().isVarType() ? element.declared() : ValueType.of(declarator.getType());
    Variable variable = Variable.of(declarator.getNameAsString(), type, lowering::nextSerial);
    lowering.frame().scope().declare(variable);
    lowering.assignments().set(variable, element, declarator);
    lowering.statements().statement(loop.getBody());
  }

  private void body(Statement body) {
    lowering.statements().scoped(body);
  }

  private void run(LoopForm form, boolean keepsUnassigned) {
    run(form, plan(form, keepsUnassigned));
  }

  private void run(LoopForm form, LoopPlan plan) {
    if (form.initialCondition() != null && Jumps.isFalse(form.initialCondition())) {
      return;
    }
    while (!new LoopAttempt(lowering, form, plan).succeeds()) {
      // The plan has grown; it cannot grow for ever.
      lowering.count(form.syntax());
    }
  }

  private LoopPlan plan(LoopForm form, boolean keepsUnassigned) {
    LoopPlan plan = new LoopPlan(keepsUnassigned);
    LoopEffects effects = LoopEffects.of(form.syntax());
    Frame frame = lowering.frame();
    for (String name : effects.assigned()) {
      Optional.ofNullable(frame.scope().find(name))
          .ifPresent(variable -> plan.variables().addAll(variable.leaves()));
    }
    plan.variables().remove(form.ownCounter());
    planJumps(plan, effects, frame);
    for (String name : effects.changedArrays(lowering.changedParameters()::mayChange)) {
      Variable named = frame.scope().find(name);
      for (Variable variable : named == null ? List.<Variable>of() : named.leaves()) {
        if (lowering.environment().value(variable) instanceof Value.Reference reference
            && !reference.storage().isReadOnly()
            && !(plan.variables().contains(variable) && reference.path().isEmpty())) {
          plan.storages().add(reference.storage());
        }
      }
    }
    return plan;
  }

  private static boolean isInnermostSwitch(JumpTarget target, Frame frame) {
    return frame.targets().stream()
        .filter(each -> each.kind() == JumpTarget.Kind.YIELD)
        .findFirst()
        .filter(target::equals)
        .isPresent();
  }

  private void planJumps(LoopPlan plan, LoopEffects effects, Frame frame) {
    for (JumpTarget target : frame.targets()) {
      boolean returned = target.kind() == JumpTarget.Kind.RETURN && effects.returns();
      boolean jumped = target.labels().stream().anyMatch(effects.labels()::contains);
      boolean yielded = isInnermostSwitch(target, frame) && effects.yields();
      if (yielded) {
        target
            .result()
            .variable()
            .ifPresent(variable -> plan.variables().addAll(variable.leaves()));
      }
      if (returned || jumped || yielded) {
        if (lowering.environment().value(target.flag()) == null) {
          Node no = lowering.builder().truth(false);
          lowering.environment().assign(target.flag(), new Value.Scalar(no));
        }
        plan.variables().add(target.flag());
      }
    }
    if (effects.returns() && frame.result() != null) {
      plan.variables().addAll(frame.result().leaves());
    }
  }
}
