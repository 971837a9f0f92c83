package dev.cotangent.compiler.schedule;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Branch;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Loop;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Output;
import dev.cotangent.compiler.graph.Region;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.graph.SequenceType;
import dev.cotangent.compiler.graph.Type;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Where sequences are stored: one flat array, the tape, for each value that the body of a loop
 * emits. Each execution of a nested loop continues where the one before ended; a cursor says where.
 */
final class Tapes {
  private final IdentityHashMap<Node, Variable> tapes = new IdentityHashMap<>();
  private final IdentityHashMap<Node, Node> elements = new IdentityHashMap<>();
  private final IdentityHashMap<Variable, Loop> writers = new IdentityHashMap<>();
  private final IdentityHashMap<Loop, Variable> cursors = new IdentityHashMap<>();
  private final IdentityHashMap<Region, List<Loop>> nestedIn = new IdentityHashMap<>();

  Tapes(Graph top) {
    for (Node node : top.nodes()) {
      if (node instanceof Region region) {
        visit(region, region, false);
      }
    }
  }

  private void visit(Region region, Region outermost, boolean repeated) {
    if (region instanceof Loop loop) {
      List<Output> collected = loop.collected();
      for (int i = 0; i < collected.size(); i++) {
        if (loop.emitted().get(i).type() instanceof ScalarType element) {
          Output output = collected.get(i);
          Type type = new ArrayType(element, 1);
          Variable tape =
              new Variable(
                  Variable.Kind.TAPE,
                  type,
                  output.label().isEmpty() ? "tape" : output.label() + "Tape");
          tapes.put(output, tape);
          writers.put(tape, loop);
        }
      }
      for (int i = 0; i < loop.elements().size(); i++) {
        if (loop.elements().get(i).type() instanceof SequenceType) {
          elements.put(loop.elements().get(i), loop.sequences().get(i));
        }
      }
      if (repeated && (writes(loop) || reads(loop))) {
        cursors.put(loop, new Variable(Variable.Kind.CURSOR, ScalarType.INT, "cursor"));
        nestedIn.computeIfAbsent(outermost, key -> new ArrayList<>()).add(loop);
      }
    }
    boolean inLoop = repeated || region instanceof Loop;
    for (Graph body : region.bodies()) {
      for (Node node : body.nodes()) {
        if (node instanceof Region inner) {
          visit(inner, outermost, inLoop);
        }
      }
    }
  }

  /** Whether a loop emits scalars. */
  boolean writes(Loop loop) {
    return loop.emitted().stream().anyMatch(node -> node.type() instanceof ScalarType);
  }

  /** Whether a loop takes elements of sequences of scalars. */
  boolean reads(Loop loop) {
    return loop.elements().stream().anyMatch(node -> node.type() instanceof ScalarType);
  }

  /** Where a nested loop writes or reads in its tapes, or null if it always begins at 0. */
  Variable cursor(Loop loop) {
    return cursors.get(loop);
  }

  /** The loops with cursors inside a region of the outermost graph. */
  List<Loop> cursorsWithin(Region region) {
    return nestedIn.getOrDefault(region, List.of());
  }

  /** The loop that writes what another loop reads; null if it reads nothing. */
  Loop writer(Loop reader) {
    for (int i = 0; i < reader.elements().size(); i++) {
      if (reader.elements().get(i).type() instanceof ScalarType) {
        return writers.get(of(reader.sequences().get(i)));
      }
    }
    return null;
  }

  /** The tape that holds the scalars at the bottom of a sequence. */
  Variable of(Node sequence) {
    Variable known = tapes.get(sequence);
    if (known == null) {
      known = find(sequence);
      tapes.put(sequence, known);
    }
    return known;
  }

  private Variable find(Node sequence) {
    if (sequence instanceof Output output && output.region() instanceof Loop loop) {
      return of(loop.emitted().get(loop.collected().indexOf(output)));
    }
    if (sequence instanceof Output output && output.region() instanceof Branch branch) {
      for (Graph body : branch.bodies()) {
        Node result = body.results().get(output.index());
        if (!(result instanceof Apply apply && apply.operator() == Operator.ABSENT)) {
          return of(result);
        }
      }
    }
    if (elements.containsKey(sequence)) {
      return of(elements.get(sequence));
    }
    throw new IllegalStateException("a sequence that no loop emits");
  }
}
