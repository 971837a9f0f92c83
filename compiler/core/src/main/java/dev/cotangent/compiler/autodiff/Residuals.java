package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.Loop;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Parameter;
import dev.cotangent.compiler.graph.Region;
import dev.cotangent.compiler.graph.SequenceType;
import dev.cotangent.compiler.graph.Type;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the backward pass wants to know of values inside regions of the forward pass. For each such
 * value the region will give one more output; until the regions are made anew, a placeholder in the
 * region's surroundings stands for it.
 */
final class Residuals {
  private final Ownership ownership;
  private final GraphBuilder placeholders = new GraphBuilder();
  private final IdentityHashMap<Region, Map<Graph, Map<Node, Parameter>>> wanted =
      new IdentityHashMap<>();

  private final IdentityHashMap<Loop, Map<Apply, Parameter>> invariants = new IdentityHashMap<>();

  Residuals(Ownership ownership) {
    this.ownership = ownership;
  }

  /**
   * The placeholder, outside a region, of a value inside it: the value itself for a branch, a
   * sequence of the iterations' values for a loop.
   */
  Parameter want(Region region, Graph body, Node value) {
    Map<Node, Parameter> ofBody =
        wanted
            .computeIfAbsent(region, key -> new IdentityHashMap<>())
            .computeIfAbsent(body, key -> new LinkedHashMap<>());
    Parameter placeholder = ofBody.get(value);
    if (placeholder == null) {
      Type type = region instanceof Loop ? new SequenceType(value.type()) : value.type();
      placeholder = placeholders.parameter(type, value.label());
      ofBody.put(value, placeholder);
      ownership.add(placeholder, ownership.of(region));
    }
    return placeholder;
  }

  /** The values wanted of one body of a region, each with its placeholder, in a fixed order. */
  Map<Node, Parameter> of(Region region, Graph body) {
    return wanted.getOrDefault(region, Map.of()).getOrDefault(body, Collections.emptyMap());
  }

  /** A placeholder, in a graph, of a value that exists only once passes are joined. */
  Parameter placeholder(Type type, String label, Graph graph) {
    Parameter placeholder = placeholders.parameter(type, label);
    ownership.add(placeholder, graph);
    return placeholder;
  }

  /**
   * The placeholder, outside a loop, of a value inside it that is the same in every iteration.
   * Where the loop does not run at all, the value is never looked at.
   */
  Parameter wantInvariant(Loop loop, Apply value) {
    return invariants
        .computeIfAbsent(loop, key -> new LinkedHashMap<>())
        .computeIfAbsent(
            value, key -> placeholder(value.type(), value.label(), ownership.of(loop)));
  }

  /** The invariant values wanted of a loop, each with its placeholder, in a fixed order. */
  Map<Apply, Parameter> invariantsOf(Loop loop) {
    return invariants.getOrDefault(loop, Map.of());
  }
}
