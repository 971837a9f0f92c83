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
  private final IdentityHashMap<Node, Loop> elementLoops = new IdentityHashMap<>();
  private final IdentityHashMap<Variable, Loop> writers = new IdentityHashMap<>();
  private final IdentityHashMap<Loop, Variable> cursors = new IdentityHashMap<>();
  private final IdentityHashMap<Region, List<Loop>> nestedIn = new IdentityHashMap<>();

  private final IdentityHashMap<Region, Graph> owners = new IdentityHashMap<>();
  private final IdentityHashMap<Graph, Region> around = new IdentityHashMap<>();

  Tapes(Graph top) {
    index(top);
    findCursors(top);
  }

  private void index(Graph graph) {
    for (Node node : graph.nodes()) {
      if (node instanceof Loop loop) {
        indexSequences(loop);
      }
      if (node instanceof Region region) {
        owners.put(region, graph);
        for (Graph body : region.bodies()) {
          around.put(body, region);
          index(body);
        }
      }
    }
  }

  private void indexSequences(Loop loop) {
    List<Output> collected = loop.collected();
    for (int i = 0; i < collected.size(); i++) {
      if (isKept(loop.emitted().get(i))) {
        Output output = collected.get(i);
        String name = output.label().isEmpty() ? "tape" : output.label() + "Tape";
        Variable tape = new Variable(Variable.Kind.TAPE, tapeType(output), name);
        tapes.put(output, tape);
        writers.put(tape, loop);
      }
    }
    for (int i = 0; i < loop.elements().size(); i++) {
      if (loop.elements().get(i).type() instanceof SequenceType) {
        elements.put(loop.elements().get(i), loop.sequences().get(i));
        elementLoops.put(loop.elements().get(i), loop);
      }
    }
  }

  /** Whether a value that a loop emits is kept by that loop, and not by one inside it. */
  private static boolean isKept(Node value) {
    return !(value.type() instanceof SequenceType);
  }

  /** One value an iteration, whether that is a number or an array. */
  private static ArrayType tapeType(Output collected) {
    return ((SequenceType) collected.type()).element() instanceof ArrayType array
        ? new ArrayType(array.element(), array.rank() + 1)
        : new ArrayType((ScalarType) ((SequenceType) collected.type()).element(), 1);
  }

  private void findCursors(Graph graph) {
    for (Node node : graph.nodes()) {
      if (node instanceof Loop loop && (writes(loop) || reads(loop))) {
        Region anchor = anchor(loop);
        if (isInLoopUpTo(loop, anchor)) {
          cursors.put(loop, new Variable(Variable.Kind.CURSOR, ScalarType.INT, "cursor"));
          nestedIn.computeIfAbsent(anchor, key -> new ArrayList<>()).add(loop);
        }
      }
      if (node instanceof Region region) {
        region.bodies().forEach(this::findCursors);
      }
    }
  }

  /**
   * The outermost region around a loop in whose iterations the loop's tapes go on: before it
   * begins, they are empty.
   */
  private Region anchor(Loop loop) {
    return reads(loop) ? anchorOfReader(loop) : anchorOfWriter(loop);
  }

  private Region anchorOfWriter(Loop loop) {
    Region anchor = loop;
    while (true) {
      Graph owner = owners.get(anchor);
      Region inner = anchor;
      boolean handedOn =
          owner.results().stream()
              .anyMatch(
                  result ->
                      result.type() instanceof SequenceType
                          && result instanceof Output output
                          && output.region() == inner);
      if (!handedOn) {
        return anchor;
      }
      anchor = around.get(owner);
    }
  }

  private Region anchorOfReader(Loop loop) {
    Region anchor = loop;
    Node sequence = firstRead(loop);
    while (elements.containsKey(sequence)) {
      anchor = elementLoops.get(sequence);
      sequence = elements.get(sequence);
    }
    Graph level = owners.get(((Output) sequence).region());
    while (owners.get(anchor) != level) {
      anchor = around.get(owners.get(anchor));
    }
    return anchor;
  }

  private static Node firstRead(Loop loop) {
    for (int i = 0; i < loop.elements().size(); i++) {
      if (isKept(loop.elements().get(i))) {
        return loop.sequences().get(i);
      }
    }
    throw new IllegalArgumentException("a loop that reads nothing");
  }

  private boolean isInLoopUpTo(Loop loop, Region anchor) {
    for (Region region = loop; region != anchor; ) {
      region = around.get(owners.get(region));
      if (region instanceof Loop) {
        return true;
      }
    }
    return false;
  }

  /** Whether a loop emits values that it keeps itself. */
  boolean writes(Loop loop) {
    return loop.emitted().stream().anyMatch(Tapes::isKept);
  }

  /** Whether a loop takes such values. */
  boolean reads(Loop loop) {
    return loop.elements().stream().anyMatch(Tapes::isKept);
  }

  /** Where a nested loop writes or reads in its tapes, or null if it always begins at 0. */
  Variable cursor(Loop loop) {
    return cursors.get(loop);
  }

  /** The loops whose cursors are to be set before a region begins. */
  List<Loop> cursorsWithin(Region region) {
    return nestedIn.getOrDefault(region, List.of());
  }

  /** The loop that writes what another loop reads; null if it reads nothing. */
  Loop writer(Loop reader) {
    return reads(reader) ? writers.get(of(firstRead(reader))) : null;
  }

  /** The tape that holds the values at the bottom of a sequence. */
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
