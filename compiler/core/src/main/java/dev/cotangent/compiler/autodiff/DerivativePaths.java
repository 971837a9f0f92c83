package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Parameter;
import java.util.List;

/** Where derivatives lead from the inputs of a graph, and where they end without need. */
public final class DerivativePaths {
  private final Graph graph;
  private final Activity activity;
  private final Influence influence;

  /**
   * The paths of a graph.
   *
   * @param inputs the positions of the parameters that are differentiated with respect to
   */
  public DerivativePaths(Graph graph, List<Integer> inputs) {
    this.graph = graph;
    this.activity = new Activity(graph, parameters(inputs));
    this.influence = new Influence(graph);
  }

  private List<Parameter> parameters(List<Integer> positions) {
    return positions.stream().map(graph.parameters()::get).toList();
  }

  /**
   * Whether derivatives lead to the operands of a node, none of them goes on from there, and the
   * results depend on the node all the same.
   */
  public boolean endAt(Node node) {
    return !activity.isActive(node)
        && node.operands().stream().anyMatch(activity::isActive)
        && influence.contains(node);
  }

  /** Whether a derivative leads from one of some inputs to one of the results. */
  public boolean leadFrom(List<Integer> inputs) {
    Activity ofInputs = new Activity(graph, parameters(inputs));
    return graph.results().stream().anyMatch(ofInputs::isActive);
  }
}
