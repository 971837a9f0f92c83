package dev.cotangent.compiler.simplify;

import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.Loop;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Range;
import dev.cotangent.compiler.graph.Region;
import dev.cotangent.compiler.graph.Rewriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/**
 * Small loops whose number of iterations is a small constant are written out. Then subscripts are
 * constants, and what is known of single elements becomes visible.
 */
final class Unrolling extends Rewriter {
  private static final int MAX_TRIPS = 16;

  /** The number of nodes that one loop may grow to, the loops in it written out as well. */
  private static final int MAX_NODES = 512;

  private Unrolling() {}

  static Graph apply(Graph graph) {
    return new Unrolling().rewrite(graph);
  }

  @Override
  protected void copyLoop(Loop loop, GraphBuilder builder) {
    OptionalInt trips = trips(loop);
    if (trips.isPresent() && cost(loop) <= MAX_NODES) {
      unroll(loop, trips.getAsInt(), builder);
    } else {
      super.copyLoop(loop, builder);
    }
  }

  private void unroll(Loop loop, int trips, GraphBuilder builder) {
    List<Node> state = images(loop.initial());
    for (int index : indices(loop, trips)) {
      map(loop.index(), builder.integer(index));
      for (int i = 0; i < state.size(); i++) {
        map(loop.carried().get(i), state.get(i));
      }
      copyNodes(loop.body(), builder);
      state = images(loop.next());
    }
    for (int i = 0; i < state.size(); i++) {
      map(loop.last().get(i), state.get(i));
    }
  }

  private static List<Integer> indices(Loop loop, int trips) {
    Range range = loop.range();
    int start = (int) ((Constant) loop.start()).value();
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < trips; i++) {
      indices.add(start + i * range.step());
    }
    if (range.reversed()) {
      Collections.reverse(indices);
    }
    return indices;
  }

  /** The number of iterations, if that is a small constant, and the loop keeps nothing of them. */
  private static OptionalInt trips(Loop loop) {
    if (!loop.isCounted()
        || !loop.elements().isEmpty()
        || !loop.emitted().isEmpty()
        || !(loop.start() instanceof Constant start)
        || !(loop.bound() instanceof Constant bound)) {
      return OptionalInt.empty();
    }
    long trips = loop.range().trips((int) start.value(), (int) bound.value());
    return trips <= MAX_TRIPS ? OptionalInt.of((int) trips) : OptionalInt.empty();
  }

  private static long cost(Loop loop) {
    int trips = trips(loop).orElse(1);
    long cost = trips;
    for (Node node : loop.body().nodes()) {
      cost += trips * cost(node);
    }
    return cost;
  }

  private static long cost(Node node) {
    if (node instanceof Loop loop) {
      return cost(loop);
    }
    long cost = 1;
    if (node instanceof Region region) {
      for (Graph body : region.bodies()) {
        for (Node inner : body.nodes()) {
          cost += cost(inner);
        }
      }
    }
    return cost;
  }
}
