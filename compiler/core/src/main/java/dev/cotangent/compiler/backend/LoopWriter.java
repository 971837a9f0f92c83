package dev.cotangent.compiler.backend;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Loop;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Range;
import dev.cotangent.compiler.graph.Region;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.graph.SequenceType;
import dev.cotangent.compiler.schedule.Schedule;
import dev.cotangent.compiler.schedule.Variable;
import dev.cotangent.runtime.Tape;
import java.util.ArrayList;
import java.util.List;

/** Writes loops: their headers in both directions, what they carry, and their tapes. */
final class LoopWriter {
  private final StatementWriter statements;
  private final Schedule schedule;
  private final ExpressionWriter expressions;

  LoopWriter(StatementWriter statements, Schedule schedule, ExpressionWriter expressions) {
    this.statements = statements;
    this.schedule = schedule;
    this.expressions = expressions;
  }

  /** Puts the cursors of nested loops where they begin: writers at 0, readers at the end. */
  void startCursors(Region region, List<Statement> out) {
    for (Loop loop : schedule.cursorsWithin(region)) {
      Loop writer = schedule.writer(loop);
      Code start = writer == null ? Code.of("0") : Code.of(schedule.cursor(writer));
      out.add(new Statement.Assign(schedule.cursor(loop), start));
    }
  }

  void write(Loop loop, List<Statement> out) {
    Moves entry = new Moves(schedule, expressions, statements.arrays());
    for (int i = 0; i < loop.carriedCount(); i++) {
      entry.add(schedule.variable(loop.carried().get(i)), loop.initial().get(i), null);
    }
    entry.write(out);
    if (loop.isCounted()) {
      writeCounted(loop, out);
    } else {
      writeWhile(loop, out);
    }
  }

  private void writeCounted(Loop loop, List<Statement> out) {
    Variable cursor = schedule.cursor(loop);
    boolean reads = schedule.writer(loop) != null;
    if (reads && cursor != null) {
      out.add(new Statement.Update(cursor, Code.of(cursor, " -= ", trips(loop, true))));
    }
    for (Variable tape : written(loop)) {
      Code size = cursor == null ? trips(loop, false) : Code.of(cursor, " + ", trips(loop, false));
      out.add(new Statement.Assign(tape, withRoom(tape, size)));
    }
    List<Statement> body = new ArrayList<>();
    Code offset = offset(loop);
    readElements(loop, offset, body);
    writeIteration(loop, offset, body);
    out.add(header(loop, body));
    if (!reads && cursor != null) {
      out.add(new Statement.Update(cursor, Code.of(cursor, " += ", trips(loop, true))));
    }
  }

  private void readElements(Loop loop, Code offset, List<Statement> body) {
    for (int i = 0; i < loop.elements().size(); i++) {
      Variable variable = schedule.variable(loop.elements().get(i));
      if (variable != null) {
        Variable tape = schedule.tape(loop.sequences().get(i));
        body.add(new Statement.Assign(variable, Code.of(tape, "[", offset, "]")));
      }
    }
  }

  /** The body's own statements, what it emits, and what it hands to the next iteration. */
  private void writeIteration(Loop loop, Code offset, List<Statement> body) {
    Graph graph = loop.body();
    body.addAll(statements.writeBody(graph, loop.origin()));
    if (!NormalEnd.isPossible(graph)) {
      return;
    }
    for (int i = 0; i < loop.emitted().size(); i++) {
      Node emitted = loop.emitted().get(i);
      if (!(emitted.type() instanceof SequenceType)) {
        Variable tape = schedule.tape(loop.collected().get(i));
        Code place = Code.of(tape, "[", offset, "]");
        body.add(new Statement.Effect(Code.of(place, " = ", kept(emitted, place))));
      }
    }
    Moves moves = new Moves(schedule, expressions, statements.arrays());
    for (int i = 0; i < loop.carriedCount(); i++) {
      moves.add(schedule.variable(loop.carried().get(i)), loop.next().get(i), graph);
    }
    moves.write(body);
  }

  /** An array is kept as a copy: it may change after this. */
  private Code kept(Node emitted, Code place) {
    Code value = expressions.read(emitted);
    return emitted.type() instanceof ArrayType
        ? Code.of(Tape.class, ".kept(", place, ", ", value, ")")
        : value;
  }

  private void writeWhile(Loop loop, List<Statement> out) {
    Variable pass = schedule.variable(loop.trips());
    Variable cursor = schedule.cursor(loop);
    boolean counts = schedule.isUsed(loop.trips()) || !written(loop).isEmpty();
    if (counts) {
      out.add(new Statement.Assign(pass, Code.of("0")));
    }
    List<Statement> body = new ArrayList<>();
    Code offset = cursor == null ? Code.of(pass) : Code.withPrecedence(11, cursor, " + ", pass);
    for (Variable tape : written(loop)) {
      body.add(new Statement.Assign(tape, withRoom(tape, Code.of(offset, " + 1"))));
    }
    writeIteration(loop, offset, body);
    if (counts && NormalEnd.isPossible(loop.body())) {
      body.add(new Statement.Update(pass, Code.of(pass, "++")));
    }
    out.add(new Statement.While(Code.of(schedule.variable(loop.carried().get(0))), body));
    if (cursor != null) {
      out.add(new Statement.Update(cursor, Code.of(cursor, " += ", pass)));
    }
  }

  private List<Variable> written(Loop loop) {
    List<Variable> tapes = new ArrayList<>();
    for (int i = 0; i < loop.emitted().size(); i++) {
      if (!(loop.emitted().get(i).type() instanceof SequenceType)) {
        tapes.add(schedule.tape(loop.collected().get(i)));
      }
    }
    return tapes;
  }

  private static Code withRoom(Variable tape, Code size) {
    return Code.of(Tape.class, ".withRoom(", tape, ", ", size, ")");
  }

  /** The header of a counted loop, in the direction that its range says. */
  private Statement header(Loop loop, List<Statement> body) {
    Range range = loop.range();
    Variable index = schedule.variable(loop.index());
    if (!range.reversed()) {
      Code condition =
          Code.of(index, " " + range.comparison().symbol() + " ", operand(loop.bound(), 10));
      Code start = expressions.read(loop.start());
      return new Statement.For(index, start, condition, step(index, range.step()), body);
    }
    if (mayWrapBefore(loop.start(), range.step())) {
      return countedDown(loop, index, body);
    }
    boolean up = range.step() > 0;
    Code condition = Code.of(index, up ? " >= " : " <= ", operand(loop.start(), 10));
    return new Statement.For(index, last(loop), condition, step(index, -range.step()), body);
  }

  /** Where a counter could wrap around past its first value, the iterations are counted instead. */
  private Statement countedDown(Loop loop, Variable index, List<Statement> body) {
    Variable count = new Variable(Variable.Kind.INDEX, ScalarType.INT, "count");
    int step = loop.range().step();
    Code start = operand(loop.start(), 11);
    Code value =
        switch (step) {
          case 1 -> Code.of(start, " + ", count);
          case -1 -> Code.of(start, " - ", count);
          default -> Code.of(start, " + ", count, " * " + (step < 0 ? "(" + step + ")" : step));
        };
    List<Statement> counted = new ArrayList<>(List.of(new Statement.Assign(index, value)));
    counted.addAll(body);
    Code last = Code.withPrecedence(11, trips(loop, false), " - 1");
    return new Statement.For(count, last, Code.of(count, " >= 0"), Code.of(count, "--"), counted);
  }

  /**
   * Whether the index one step before the first may lie outside the ints. Not for the usual starts:
   * constants, lengths, and what comes right after the counter of a loop around.
   */
  private boolean mayWrapBefore(Node start, int step) {
    if (start instanceof Constant constant) {
      long before = (long) (int) constant.value() - step;
      return before < Integer.MIN_VALUE || before > Integer.MAX_VALUE;
    }
    if (step != 1 || !(start instanceof Apply apply)) {
      return step > 0 || !isBoundedAbove(start);
    }
    return switch (apply.operator()) {
      case LENGTH -> false;
      case ADD -> !(isCounter(apply.operand(0)) && isPositive(apply.operand(1)));
      default -> true;
    };
  }

  /** Whether a value is less than the largest int: one less than something, or a length. */
  private static boolean isBoundedAbove(Node node) {
    return node instanceof Apply apply
        && apply.operator() == Operator.SUBTRACT
        && isPositive(apply.operand(1))
        && apply.operand(0) instanceof Apply length
        && length.operator() == Operator.LENGTH;
  }

  private boolean isCounter(Node node) {
    Variable variable = schedule.variable(node);
    return variable != null && variable.kind() == Variable.Kind.INDEX;
  }

  private static boolean isPositive(Node node) {
    return node instanceof Constant constant && (int) constant.value() > 0;
  }

  private static Code step(Variable index, int step) {
    if (step == 1 || step == -1) {
      return Code.of(index, step > 0 ? "++" : "--");
    }
    return step > 0
        ? Code.of(index, " += " + step)
        : Code.of(index, " -= " + Math.negateExact((long) step));
  }

  /** The index of the last iteration, if there is any. */
  private Code last(Loop loop) {
    Range range = loop.range();
    boolean strict = range.comparison() == Operator.LESS || range.comparison() == Operator.GREATER;
    boolean up = range.step() > 0;
    Code end;
    if (loop.bound() instanceof Constant bound && strict) {
      end = Code.of(Integer.toString((Integer) bound.value() + (up ? -1 : 1)));
    } else {
      end =
          strict
              ? Code.withPrecedence(11, operand(loop.bound(), 11), up ? " - 1" : " + 1")
              : expressions.read(loop.bound());
    }
    if (Math.abs(range.step()) == 1) {
      return end;
    }
    Code start = operand(loop.start(), 12);
    return Code.of(
        start,
        " + ",
        Math.class,
        ".floorDiv(",
        end.atLeast(11),
        " - ",
        start,
        ", " + range.step() + ") * " + range.step());
  }

  private Code operand(Node node, int precedence) {
    return expressions.read(node).atLeast(precedence);
  }

  /** Where the present iteration's values lie in the tapes. */
  private Code offset(Loop loop) {
    Variable cursor = schedule.cursor(loop);
    Variable index = schedule.variable(loop.index());
    Code iteration = distance(loop, Code.of(index));
    return cursor == null
        ? iteration
        : Code.withPrecedence(11, cursor, " + ", iteration.atLeast(12));
  }

  /** How many steps a value of the index is from the start. */
  private Code distance(Loop loop, Code index) {
    Code difference =
        loop.start() instanceof Constant start && start.is(0)
            ? index
            : Code.withPrecedence(11, index, " - ", operand(loop.start(), 12));
    int step = loop.range().step();
    return step == 1
        ? difference
        : Code.withPrecedence(
            12, difference.atLeast(12), " / ", step < 0 ? "(" + step + ")" : step + "");
  }

  /**
   * The number of iterations.
   *
   * @param exact whether it must not be negative where there are none
   */
  private Code trips(Loop loop, boolean exact) {
    Range range = loop.range();
    boolean strict = range.comparison() == Operator.LESS || range.comparison() == Operator.GREATER;
    Code trips;
    if (Math.abs(range.step()) == 1) {
      Code high = operand(range.step() > 0 ? loop.bound() : loop.start(), 11);
      Node low = range.step() > 0 ? loop.start() : loop.bound();
      Code difference =
          low instanceof Constant zero && zero.is(0)
              ? high
              : Code.withPrecedence(11, high, " - ", operand(low, 12));
      trips = strict ? difference : Code.withPrecedence(11, difference, " + 1");
    } else {
      String minus = strict ? range.step() > 0 ? " - 1" : " + 1" : "";
      Code difference = Code.of(operand(loop.bound(), 11), minus, " - ", operand(loop.start(), 12));
      trips =
          Code.withPrecedence(
              11, Math.class, ".floorDiv(", difference, ", " + range.step() + ") + 1");
    }
    if (exact && !(trips.parts().size() == 1 && isLength(loop))) {
      return Code.of(Math.class, ".max(0, ", trips, ")");
    }
    return trips;
  }

  /** Whether a loop from 0 goes up to something that cannot be negative. */
  private static boolean isLength(Loop loop) {
    return loop.range().comparison() == Operator.LESS
        && loop.bound() instanceof Constant bound
        && (Integer) bound.value() >= 0;
  }
}
