package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Parameter;
import java.util.List;

/**
 * The gradient of a method as one graph that holds the forward and the backward pass together.
 *
 * <p>The graph's parameters are the method's, the cotangents of those of its values that can carry
 * a derivative, and the gradients so far, one for each input differentiated with respect to; its
 * results are the method's values and the gradients with what this call adds to them.
 *
 * @param graph the graph
 * @param methodParameters how many of the parameters are the method's
 * @param methodValues how many of the results are the method's
 */
public record GradientGraph(Graph graph, int methodParameters, int methodValues) {
  /** The method's parameters. */
  public List<Parameter> inputs() {
    return graph.parameters().subList(0, methodParameters);
  }

  /** The cotangents of the values that can carry a derivative. */
  public List<Parameter> cotangents() {
    int count = (int) values().stream().filter(value -> value.type().isDifferentiable()).count();
    return graph.parameters().subList(methodParameters, methodParameters + count);
  }

  /** The gradients as they were. */
  public List<Parameter> gradientsBefore() {
    return graph
        .parameters()
        .subList(methodParameters + cotangents().size(), graph.parameters().size());
  }

  /** The method's values: one, or those that the object consists of that it returns. */
  public List<Node> values() {
    return graph.results().subList(0, methodValues);
  }

  /** The gradients as they are now. */
  public List<Node> gradientsAfter() {
    return graph.results().subList(methodValues, graph.results().size());
  }

  /** The same gradient as another graph, after a pass. */
  public GradientGraph with(Graph newGraph) {
    return new GradientGraph(newGraph, methodParameters, methodValues);
  }
}
