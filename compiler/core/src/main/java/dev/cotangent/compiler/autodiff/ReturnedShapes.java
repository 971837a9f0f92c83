package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Loop;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Output;
import dev.cotangent.compiler.graph.Parameter;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Which arrays may have the shape of what a method returned that nobody looked into. */
final class ReturnedShapes {
  private final Ownership ownership;
  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private ReturnedShapes(Ownership ownership) {
    this.ownership = ownership;
  }

  /** Whether an array may have such a shape, whatever way it took. */
  static boolean has(Node array, Ownership ownership) {
    return new ReturnedShapes(ownership).has(array);
  }

  private boolean has(Node array) {
    return seen.add(array) && (isCall(array) || sources(array).stream().anyMatch(this::has));
  }

  private static boolean isCall(Node array) {
    return array instanceof Apply apply && apply.operator() == Operator.CALL;
  }

  private List<Node> sources(Node array) {
    if (array instanceof Apply apply) {
      return switch (apply.operator()) {
        case STORE, ACCUMULATE, COPY, ZEROS_LIKE, STOP_GRADIENT -> List.of(apply.operand(0));
        default -> List.of();
      };
    }
    if (array instanceof Output output && output.region() instanceof Loop loop) {
      return output.index() < loop.carriedCount() ? carried(loop, output.index()) : List.of();
    }
    if (array instanceof Output output) {
      List<Graph> bodies = output.region().bodies();
      return bodies.stream().map(body -> body.results().get(output.index())).toList();
    }
    if (array instanceof Parameter parameter
        && ownership.around(ownership.of(parameter)) instanceof Loop loop
        && loop.carried().contains(parameter)) {
      return carried(loop, loop.carried().indexOf(parameter));
    }
    return List.of();
  }

  private static List<Node> carried(Loop loop, int position) {
    return List.of(loop.initial().get(position), loop.next().get(position));
  }
}
