package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Parameter;
import java.util.List;

/**
 * The gradient of a method as one graph that holds the forward and the backward pass together.
 *
 * <p>The graph's parameters are the method's, the cotangent of the result, and the gradients so
 * far, one for each input differentiated with respect to; its results are the method's value and
 * the gradients with what this call adds to them.
 *
 * @param graph the graph
 * @param methodParameters how many of the parameters are the method's
 */
public record GradientGraph(Graph graph, int methodParameters) {
  /** The method's parameters. */
  public List<Parameter> inputs() {
    return graph.parameters().subList(0, methodParameters);
  }

  /** The cotangent of the result. */
  public Parameter cotangent() {
    return graph.parameters().get(methodParameters);
  }

  /** The gradients as they were. */
  public List<Parameter> gradientsBefore() {
    return graph.parameters().subList(methodParameters + 1, graph.parameters().size());
  }

  /** The method's value. */
  public Node value() {
    return graph.results().get(0);
  }

  /** The gradients as they are now. */
  public List<Node> gradientsAfter() {
    return graph.results().subList(1, graph.results().size());
  }

  /** The same gradient as another graph, after a pass. */
  public GradientGraph with(Graph newGraph) {
    return new GradientGraph(newGraph, methodParameters);
  }
}
