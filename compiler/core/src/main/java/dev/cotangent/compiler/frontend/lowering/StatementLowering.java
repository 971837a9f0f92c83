package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.EmptyStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.diagnostics.RefusedException;
import dev.cotangent.compiler.frontend.lowering.JumpTarget.Kind;
import dev.cotangent.compiler.frontend.structure.ValueType;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lowers statements; what it does not know is refused, each statement on its own. */
final class StatementLowering {
  private final Lowering lowering;

  StatementLowering(Lowering lowering) {
    this.lowering = lowering;
  }

  /** Lowers the body of a method; gives what it returns, null if that is nothing. */
  Value body(Frame frame) {
    BlockStmt body = frame.method().getBody().orElseThrow();
    run(frame, body.getStatements());
    frame.scope().declaredHere().forEach(lowering.environment()::forget);
    if (frame.result() == null) {
      return null;
    }
    Value value = lowering.environment().value(frame.result());
    lowering.environment().forget(frame.result());
    return value == null ? Value.Refused.VALUE : value;
  }

  /** Lowers the statements of an activation; its variables stay. */
  void run(Frame frame, List<Statement> statements) {
    JumpTarget target = lowering.jumps().open(Kind.RETURN, Set.of(), false);
    sequence(statements, 0);
    lowering.jumps().close(target);
    while (frame.scope().outer() != null) {
      frame.leaveScope();
    }
  }

  /** Lowers the statements of a block from a position on. */
  void sequence(List<Statement> statements, int from) {
    for (int i = from; i < statements.size(); i++) {
      List<Statement> rest = statements.subList(i + 1, statements.size());
      if (statements.get(i) instanceof IfStmt choice && takesRest(choice, rest)) {
        guarded(choice, () -> choose(choice, rest));
        return;
      }
      statement(statements.get(i));
      Node pending = lowering.jumps().pending();
      if (Jumps.isTrue(pending)) {
        return;
      }
      if (!Jumps.isFalse(pending)) {
        afterJump(pending, rest);
        return;
      }
    }
  }

  /** What follows a statement that may have jumped happens only if it has not. */
  private void afterJump(Node pending, List<Statement> rest) {
    if (!rest.isEmpty()) {
      lowering
          .branches()
          .choose(
              pending,
              () -> {},
              () -> {
                lowering.jumps().clear();
                sequence(rest, 0);
              });
    }
  }

  /**
   * Whether the statements behind an {@code if} become a part of it: where one arm always jumps
   * away, they belong to the other one.
   */
  private static boolean takesRest(IfStmt choice, List<Statement> rest) {
    boolean first = Completion.isPossible(choice.getThenStmt());
    boolean second = choice.getElseStmt().map(Completion::isPossible).orElse(true);
    return !rest.isEmpty() && (!first || !second);
  }

  private void choose(IfStmt choice, List<Statement> rest) {
    Node condition = condition(choice.getCondition());
    lowering
        .branches()
        .choose(
            condition,
            () -> arm(Optional.of(choice.getThenStmt()), rest),
            () -> arm(choice.getElseStmt(), rest));
  }

  /** An arm of an {@code if} and what follows it, unless it always jumps away. */
  private void arm(Optional<Statement> arm, List<Statement> rest) {
    List<Statement> statements = new ArrayList<>();
    arm.ifPresent(statements::add);
    if (arm.map(Completion::isPossible).orElse(true)) {
      statements.addAll(rest);
    }
    sequence(statements, 0);
  }

  /** A condition; if it is refused, what depends on it is still looked at. */
  Node condition(Expression expression) {
    try {
      return lowering.expressions().condition(expression);
    } catch (RefusedException e) {
      lowering.reporter().report(e);
    } catch (CascadeException e) {
      // Its cause was reported.
    }
    return lowering.unknownCondition();
  }

  /** Lowers a statement in a scope of its own. */
  void scoped(Statement statement) {
    scoped(() -> statement(statement));
  }

  /** Does some work in a scope of its own. */
  void scoped(Runnable work) {
    Frame frame = lowering.frame();
    frame.enterScope();
    Scope scope = frame.scope();
    try {
      work.run();
    } finally {
      while (frame.scope() != scope) {
        frame.leaveScope();
      }
      scope.declaredHere().forEach(lowering.environment()::forget);
      frame.leaveScope();
    }
  }

  /** Lowers a statement. */
  void statement(Statement statement) {
    guarded(statement, () -> lower(statement));
  }

  /** Reports what is refused inside a statement, and goes on behind it. */
  private void guarded(Statement statement, Runnable work) {
    Frame frame = lowering.frame();
    Statement outer = frame.statement();
    Origin origin = lowering.builder().origin();
    int held = lowering.sharing().heldCount();
    int targets = frame.targets().size();
    frame.statement(statement);
    lowering.at(statement);
    try {
      work.run();
    } catch (RefusedException e) {
      lowering.reporter().report(e);
      giveUp(statement);
    } catch (DeadEndException e) {
      lowering.environment().die();
    } catch (CascadeException e) {
      if (lowering.reporter().count() == 0) {
        lowering.reporter().report(Refusals.of(lowering, statement));
      }
      giveUp(statement);
    }
    lowering.sharing().releaseTo(held);
    while (frame.targets().size() > targets) {
      frame.targets().pop();
    }
    frame.statement(outer);
    lowering.builder().at(origin);
  }

  /** Nobody knows what the variables contain that a refused statement assigns. */
  private void giveUp(Statement statement) {
    for (String name : new HashSet<>(LoopEffects.of(statement).assigned())) {
      Variable variable = lowering.frame().scope().find(name);
      if (variable != null) {
        lowering.environment().assign(variable, Value.Refused.VALUE);
      }
    }
  }

  private void lower(Statement statement) {
    if (statement instanceof ExpressionStmt expression) {
      expression(expression.getExpression());
    } else if (statement instanceof BlockStmt block) {
      scoped(() -> sequence(block.getStatements(), 0));
    } else if (statement instanceof IfStmt choice) {
      choose(choice, List.of());
    } else if (statement instanceof ReturnStmt exit) {
      exit(exit);
    } else if (statement instanceof BreakStmt jump) {
      Optional<String> label = jump.getLabel().map(name -> name.getIdentifier());
      lowering.jumps().jump(lowering.jumps().find(Kind.BREAK, label, jump));
    } else if (statement instanceof ContinueStmt jump) {
      Optional<String> label = jump.getLabel().map(name -> name.getIdentifier());
      lowering.jumps().jump(lowering.jumps().find(Kind.CONTINUE, label, jump));
    } else if (statement instanceof LabeledStmt labelled) {
      labelled(labelled);
    } else if (statement instanceof SwitchStmt choice) {
      lowering.switches().lower(choice);
    } else if (LoopLowering.isLoop(statement)) {
      lowering.loops().lower(statement, Set.of());
    } else if (statement instanceof YieldStmt exit) {
      lowering.switches().leave(exit);
    } else if (statement instanceof ThrowStmt exit) {
      lowering.exceptions().exit(exit);
    } else if (statement instanceof AssertStmt assertion) {
      lowering.exceptions().assertion(assertion);
    } else if (!(statement instanceof EmptyStmt)) {
      throw Refusals.of(lowering, statement);
    }
  }

  private void labelled(LabeledStmt labelled) {
    Set<String> labels = new HashSet<>();
    Statement inner = labelled;
    while (inner instanceof LabeledStmt next) {
      labels.add(next.getLabel().getIdentifier());
      inner = next.getStatement();
    }
    if (LoopLowering.isLoop(inner)) {
      lowering.loops().lower(inner, labels);
      return;
    }
    JumpTarget target = lowering.jumps().open(Kind.BREAK, labels, false);
    scoped(inner);
    lowering.jumps().close(target);
  }

  /** Lowers an expression for its effect, or a declaration of variables. */
  void expression(Expression expression) {
    if (expression instanceof VariableDeclarationExpr declaration) {
      declaration.getVariables().forEach(this::declare);
    } else {
      lowering.expressions().effect(expression);
    }
  }

  /** Lowers the declaration of a variable. */
  private void declare(VariableDeclarator declarator) {
    String name = declarator.getNameAsString();
    if (declarator.getType().isVarType()) {
      declareInferred(declarator, name);
      return;
    }
    ValueType type = ValueType.of(declarator.getType());
    Variable variable = Variable.of(name, type, lowering::nextSerial);
    lowering.frame().scope().declare(variable);
    lowering.environment().assign(variable, null);
    if (declarator.getInitializer().isPresent()) {
      Expression initial = declarator.getInitializer().get();
      try {
        lowering.assignments().assignVariable(variable, initial, declarator);
      } catch (RefusedException | CascadeException e) {
        lowering.environment().assign(variable, Value.Refused.VALUE);
        throw e;
      }
    }
  }

  private void declareInferred(VariableDeclarator declarator, String name) {
    Value value = Value.Refused.VALUE;
    try {
      value = lowering.expressions().value(declarator.getInitializer().orElseThrow());
    } finally {
      ValueType type = value.declared();
      Variable variable =
          type == null
              ? new Variable(name, null, lowering.nextSerial(), false)
              : Variable.of(name, type, lowering::nextSerial);
      lowering.frame().scope().declare(variable);
      if (type == null) {
        lowering.environment().assign(variable, value);
      } else {
        lowering.assignments().set(variable, value, declarator);
      }
    }
  }

  private void exit(ReturnStmt exit) {
    Frame frame = lowering.frame();
    if (exit.getExpression().isPresent()) {
      if (frame.result() == null) {
        throw lowering.refuse(Code.CONSTRUCT, exit, Syntax.describe(exit));
      }
      try {
        lowering.assignments().assignVariable(frame.result(), exit.getExpression().get(), exit);
      } catch (RefusedException | CascadeException e) {
        lowering.environment().assign(frame.result(), Value.Refused.VALUE);
        lowering.jumps().jump(lowering.jumps().returning());
        throw e;
      }
    }
    lowering.jumps().jump(lowering.jumps().returning());
  }
}
