package dev.cotangent.compiler.request;

import dev.cotangent.compiler.diagnostics.Diagnostic;
import dev.cotangent.compiler.graph.Node;
import java.util.List;

/**
 * A warning that is due if the graph bears it out: where something stands is known from the source,
 * whether a derivative comes by is known from the graph.
 */
public sealed interface Doubt {
  /** What is to be said if it is true. */
  Diagnostic warning();

  /**
   * A place where derivatives end: true if one leads there, and the method's value depends on it.
   *
   * @param node what is computed there
   */
  record DeadEnd(Node node, Diagnostic warning) implements Doubt {}

  /**
   * Something to differentiate with respect to: true if no derivative leads from there to the
   * method's value.
   *
   * @param inputs the positions of its values among the parameters of the graph
   */
  record ZeroGradient(List<Integer> inputs, Diagnostic warning) implements Doubt {
    public ZeroGradient {
      inputs = List.copyOf(inputs);
    }
  }
}
