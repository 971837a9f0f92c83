package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Loop;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Parameter;
import dev.cotangent.compiler.graph.Region;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Which values that a loop carries have any influence on its outputs in use, perhaps by way of
 * other carried values in later iterations: these need adjoints that the backward loop carries.
 */
final class CarriedInfluence {
  private final Loop loop;
  private final Activity activity;
  private final Set<Node> influential = Collections.newSetFromMap(new IdentityHashMap<>());

  private CarriedInfluence(Loop loop, Activity activity) {
    this.loop = loop;
    this.activity = activity;
  }

  /**
   * The positions of the influential carried values, ascending.
   *
   * @param isUsed whether the output at a position has an adjoint
   */
  static List<Integer> of(Loop loop, IntPredicate isUsed, Activity activity) {
    return new CarriedInfluence(loop, activity).positions(isUsed);
  }

  private List<Integer> positions(IntPredicate isUsed) {
    boolean[] useful = new boolean[loop.carriedCount()];
    for (int i = 0; i < useful.length; i++) {
      useful[i] = isUsed.test(i) && activity.isActive(loop.last().get(i));
      if (useful[i]) {
        influential.add(loop.next().get(i));
      }
    }
    boolean grew = true;
    while (grew) {
      spread(loop.body());
      grew = false;
      for (int i = 0; i < useful.length; i++) {
        Parameter parameter = loop.carried().get(i);
        if (!useful[i] && influential.contains(parameter) && activity.isActive(parameter)) {
          useful[i] = true;
          influential.add(loop.next().get(i));
          grew = true;
        }
      }
    }
    List<Integer> positions = new ArrayList<>();
    for (int i = 0; i < useful.length; i++) {
      if (useful[i]) {
        positions.add(i);
      }
    }
    return positions;
  }

  /** Carries influence from the last node of a graph to its first; generous inside regions. */
  private void spread(Graph graph) {
    for (int i = graph.nodes().size() - 1; i >= 0; i--) {
      Node node = graph.nodes().get(i);
      if (node instanceof Region region) {
        if (region.outputs().stream().anyMatch(influential::contains)) {
          addAll(region);
        }
      } else if (influential.contains(node) && !isStop(node)) {
        influential.addAll(node.operands());
      }
    }
  }

  private static boolean isStop(Node node) {
    return node instanceof Apply apply && apply.operator() == Operator.STOP_GRADIENT;
  }

  private void addAll(Region region) {
    influential.addAll(region.operands());
    for (Graph body : region.bodies()) {
      influential.addAll(body.results());
      for (Node node : body.nodes()) {
        influential.addAll(node.operands());
        if (node instanceof Region inner) {
          addAll(inner);
        }
      }
    }
  }
}
