package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Parameter;
import java.util.List;

/**
 * What the iterations of a backward loop add to the adjoint of one element of an array outside it:
 * a scalar that the loop carries, to be added once when it is over.
 */
final class ElementSum {
  private final Node array;
  private final List<Node> subscripts;
  private final Parameter parameter;
  private Node value;

  /**
   * Begins a sum.
   *
   * @param subscripts the subscripts, as nodes of the forward pass
   * @param parameter the sum before an iteration
   */
  ElementSum(Node array, List<Node> subscripts, Parameter parameter) {
    this.array = array;
    this.subscripts = List.copyOf(subscripts);
    this.parameter = parameter;
    this.value = parameter;
  }

  void add(Node contribution, GraphBuilder builder) {
    value = builder.apply(Operator.ADD, value, contribution);
  }

  Node array() {
    return array;
  }

  List<Node> subscripts() {
    return subscripts;
  }

  Parameter parameter() {
    return parameter;
  }

  /** The sum after an iteration. */
  Node value() {
    return value;
  }
}
