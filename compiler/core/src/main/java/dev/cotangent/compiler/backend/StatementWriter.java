package dev.cotangent.compiler.backend;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Branch;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Invocation;
import dev.cotangent.compiler.graph.Loop;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Origin;
import dev.cotangent.compiler.graph.Output;
import dev.cotangent.compiler.graph.Region;
import dev.cotangent.compiler.graph.SequenceType;
import dev.cotangent.compiler.schedule.Schedule;
import dev.cotangent.compiler.schedule.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Writes the nodes of a graph as statements, in their order. */
final class StatementWriter {
  private final Schedule schedule;
  private final ExpressionWriter expressions;
  private final ArrayWriter arrays;
  private final LoopWriter loops;
  private final Function<Origin, String> sourceLine;

  /**
   * Prepares to write.
   *
   * @param assertions the fields that say where assertions are enabled
   * @param sourceLine what to remark before the statements that a line caused; may be empty
   */
  StatementWriter(
      Schedule schedule, AssertionFields assertions, Function<Origin, String> sourceLine) {
    this.schedule = schedule;
    this.sourceLine = sourceLine;
    expressions = new ExpressionWriter(schedule, assertions);
    arrays = new ArrayWriter(schedule, expressions);
    loops = new LoopWriter(this, schedule, expressions);
  }

  ArrayWriter arrays() {
    return arrays;
  }

  ExpressionWriter expressions() {
    return expressions;
  }

  /** Writes nodes of the outermost graph. */
  List<Statement> writeOutermost(List<Node> nodes) {
    List<Statement> statements = new ArrayList<>();
    Remarks remarks = new Remarks();
    for (Node node : nodes) {
      remarks.before(node, statements);
      write(node, statements);
    }
    return statements;
  }

  /** Writes the nodes of a body, without what happens with its results. */
  List<Statement> writeBody(Graph body, Origin around) {
    List<Statement> statements = new ArrayList<>();
    Remarks remarks = new Remarks();
    remarks.last = around;
    for (Node node : body.nodes()) {
      remarks.before(node, statements);
      write(node, statements);
      if (NormalEnd.isImpossible(node)) {
        break;
      }
    }
    return statements;
  }

  private void write(Node node, List<Statement> out) {
    if (node instanceof Region region) {
      loops.startCursors(region, out);
    }
    if (node instanceof Loop loop) {
      loops.write(loop, out);
    } else if (node instanceof Branch branch) {
      write(branch, out);
    } else if (node instanceof Invocation invocation) {
      arrays.write(invocation, out);
    } else if (node instanceof Apply apply && isWritten(apply)) {
      if (apply.operator().isEffect()) {
        out.add(expressions.effect(apply));
      } else if (apply.type() instanceof ArrayType) {
        arrays.write(apply, out);
      } else {
        out.add(assignment(apply));
      }
    }
  }

  /** {@code x += y} where a value takes the place of its first operand. */
  private Statement assignment(Apply apply) {
    Variable target = schedule.variable(apply);
    boolean arithmetic =
        switch (apply.operator()) {
          case ADD, SUBTRACT, MULTIPLY, DIVIDE -> true;
          default -> false;
        };
    if (arithmetic
        && !schedule.isInlined(apply.operand(0))
        && schedule.variable(apply.operand(0)) == target) {
      Code operand = expressions.read(apply.operand(1));
      String symbol = " " + apply.operator().symbol() + "= ";
      return new Statement.Update(target, Code.of(target, symbol, operand));
    }
    return new Statement.Assign(target, expressions.compute(apply));
  }

  private boolean isWritten(Apply apply) {
    return apply.operator() != Operator.ABSENT && !schedule.isInlined(apply);
  }

  private void write(Branch branch, List<Statement> out) {
    List<List<Statement>> sides = new ArrayList<>();
    for (Graph body : branch.bodies()) {
      List<Statement> side = writeBody(body, branch.origin());
      Moves moves = new Moves(schedule, expressions, arrays);
      for (Output output : branch.outputs()) {
        if (!(output.type() instanceof SequenceType)) {
          moves.add(schedule.variable(output), body.results().get(output.index()), body);
        }
      }
      if (NormalEnd.isPossible(body)) {
        moves.write(side);
      }
      sides.add(side);
    }
    Code condition = expressions.read(branch.condition());
    if (sides.get(0).isEmpty() && !sides.get(1).isEmpty()) {
      Code negated = Code.of("!", condition.atLeast(Precedence.PRIMARY));
      out.add(new Statement.If(negated, sides.get(1), List.of()));
    } else if (!sides.get(0).isEmpty()) {
      out.add(new Statement.If(condition, sides.get(0), sides.get(1)));
    }
  }

  /** Says once, before the statements that a line of the user's source caused, which line. */
  private final class Remarks {
    private Origin last = Origin.NONE;

    private void before(Node node, List<Statement> out) {
      boolean written = !(node instanceof Apply apply) || isWritten(apply);
      if (written && !node.origin().equals(last)) {
        last = node.origin();
        String line = sourceLine.apply(last);
        if (!line.isEmpty()) {
          out.add(new Statement.Comment(line));
        }
      }
    }
  }
}
