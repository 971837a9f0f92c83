package dev.cotangent.compiler.backend;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.schedule.Schedule;
import dev.cotangent.compiler.schedule.Variable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Assignments that happen all at once where a body ends: each variable is to hold a value as it is
 * before any of them. Arrays that die with the body change hands by reference, others are copied.
 */
final class Moves {
  private record Move(Variable target, Node value, Graph body) {}

  private final Schedule schedule;
  private final ExpressionWriter expressions;
  private final ArrayWriter arrays;
  private final List<Move> all = new ArrayList<>();
  private final List<Move> scalars = new ArrayList<>();
  private final List<Move> references = new ArrayList<>();
  private final List<Move> copies = new ArrayList<>();

  Moves(Schedule schedule, ExpressionWriter expressions, ArrayWriter arrays) {
    this.schedule = schedule;
    this.expressions = expressions;
    this.arrays = arrays;
  }

  /**
   * Wants a value in a variable.
   *
   * @param body the body that ends here, or null where none does
   */
  void add(Variable target, Node value, Graph body) {
    if (target != null && !(value instanceof Apply a && a.operator() == Operator.ABSENT)) {
      all.add(new Move(target, value, body));
    }
  }

  void write(List<Statement> out) {
    sort();
    writeScalars(out);
    writeArrays(out);
  }

  private void sort() {
    Set<Variable> sources = Collections.newSetFromMap(new IdentityHashMap<>());
    all.stream().filter(this::isInPlace).forEach(move -> sources.add(move.target()));
    for (Move move : all) {
      Variable source = schedule.variable(move.value());
      if (isInPlace(move)) {
        continue;
      }
      if (!(move.value().type() instanceof ArrayType)) {
        scalars.add(move);
      } else if (source.isOwn()
          && schedule.diesWith(move.body(), move.value())
          && sources.add(source)) {
        references.add(move);
      } else {
        copies.add(move);
      }
    }
  }

  private boolean isInPlace(Move move) {
    return schedule.variable(move.value()) == move.target();
  }

  private void writeScalars(List<Statement> out) {
    List<Move> pending = new ArrayList<>(scalars);
    while (!pending.isEmpty()) {
      Move next = null;
      for (Move move : pending) {
        boolean isRead =
            pending.stream().anyMatch(m -> !m.equals(move) && reads(m.value(), move.target()));
        if (!isRead) {
          next = move;
          break;
        }
      }
      if (next == null) {
        // A cycle: the first value waits in a variable of its own.
        Move first = pending.remove(0);
        Variable waiting =
            new Variable(Variable.Kind.OWN, first.target().type(), first.target().hint());
        out.add(new Statement.Assign(waiting, expressions.read(first.value())));
        writeRest(pending, first, waiting, out);
        return;
      }
      pending.remove(next);
      out.add(new Statement.Assign(next.target(), expressions.read(next.value())));
    }
  }

  private void writeRest(List<Move> pending, Move first, Variable waiting, List<Statement> out) {
    scalars.clear();
    scalars.addAll(pending);
    writeScalars(out);
    out.add(new Statement.Assign(first.target(), Code.of(waiting)));
  }

  private boolean reads(Node value, Variable variable) {
    boolean[] found = new boolean[1];
    expressions.read(value).forEachVariable(each -> found[0] |= each == variable);
    return found[0];
  }

  private void writeArrays(List<Statement> out) {
    List<Move> byReference = new ArrayList<>(references);
    List<Code> values = new ArrayList<>();
    references.forEach(move -> values.add(Code.of(schedule.variable(move.value()))));
    for (Move move : copies) {
      Code source = Code.of(schedule.variable(move.value()));
      if (isSource(move.target())) {
        Variable copy = new Variable(Variable.Kind.OWN, move.target().type(), move.target().hint());
        out.add(arrays.moved(copy, source));
        byReference.add(move);
        values.add(Code.of(copy));
      } else {
        out.add(arrays.moved(move.target(), source));
      }
    }
    exchange(byReference, values, out);
  }

  private boolean isSource(Variable variable) {
    return all.stream().anyMatch(move -> schedule.variable(move.value()) == variable);
  }

  /** Hands references on, so that every variable still has an array that no other one has. */
  private static void exchange(List<Move> moves, List<Code> values, List<Statement> out) {
    List<Variable> from = new ArrayList<>();
    values.forEach(value -> from.add((Variable) value.parts().get(0)));
    List<Variable> to = new ArrayList<>();
    moves.forEach(move -> to.add(move.target()));
    List<Variable> receivers = new ArrayList<>(to);
    List<Variable> givers = new ArrayList<>(from);
    // Arrays that are overwritten go where arrays were taken from.
    List<Variable> idle = to.stream().filter(v -> !from.contains(v)).toList();
    List<Variable> bare = from.stream().filter(v -> !to.contains(v)).toList();
    for (int i = 0; i < bare.size(); i++) {
      receivers.add(bare.get(i));
      givers.add(idle.get(i));
    }
    if (givers.size() == 2 && moves.size() == 1) {
      Variable swap = new Variable(Variable.Kind.VIEW, to.get(0).type(), "swap");
      out.add(new Statement.Assign(swap, Code.of(to.get(0))));
      out.add(new Statement.Assign(to.get(0), Code.of(from.get(0))));
      out.add(new Statement.Assign(from.get(0), Code.of(swap)));
      return;
    }
    List<Variable> held = new ArrayList<>();
    for (Variable giver : givers) {
      Variable hold = new Variable(Variable.Kind.VIEW, giver.type(), giver.hint());
      out.add(new Statement.Assign(hold, Code.of(giver)));
      held.add(hold);
    }
    for (int i = 0; i < receivers.size(); i++) {
      out.add(new Statement.Assign(receivers.get(i), Code.of(held.get(i))));
    }
  }
}
