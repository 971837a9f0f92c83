package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Parameter;
import java.util.List;

/**
 * Derivatives of a method as one graph that holds everything from its parameters on.
 *
 * <p>The graph's parameters are the method's, the seeds, and the gradients so far; its results are
 * values, and the gradients with what this call adds to them.
 *
 * <p>In reverse mode the seeds are the cotangents of those of the method's values that can carry a
 * derivative, and there is one gradient for each input differentiated with respect to. In forward
 * mode the seeds are the tangents of these inputs; all results are values, and nothing is added to.
 *
 * @param graph the graph
 * @param methodParameters how many of the parameters are the method's
 * @param seedCount how many of the parameters are seeds
 * @param valueCount how many of the results are values
 */
public record GradientGraph(Graph graph, int methodParameters, int seedCount, int valueCount) {
  /** The method's parameters. */
  public List<Parameter> inputs() {
    return graph.parameters().subList(0, methodParameters);
  }

  /** The cotangents of the values that can carry a derivative, or the tangents of the inputs. */
  public List<Parameter> seeds() {
    return graph.parameters().subList(methodParameters, methodParameters + seedCount);
  }

  /** The gradients as they were. */
  public List<Parameter> gradientsBefore() {
    return graph.parameters().subList(methodParameters + seedCount, graph.parameters().size());
  }

  /** The method's values, of which there are several if it returns an object; and tangents. */
  public List<Node> values() {
    return graph.results().subList(0, valueCount);
  }

  /** The gradients as they are now. */
  public List<Node> gradientsAfter() {
    return graph.results().subList(valueCount, graph.results().size());
  }

  /** The same derivatives as another graph, after a pass. */
  public GradientGraph with(Graph newGraph) {
    return new GradientGraph(newGraph, methodParameters, seedCount, valueCount);
  }
}
