package dev.cotangent.compiler.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * One of two graphs is evaluated, the other not at all. Both have no parameters and equally many
 * results of equal types, which are the outputs.
 */
public final class Branch extends Region {
  private final Graph whenTrue;
  private final Graph whenFalse;

  Branch(Node condition, Graph whenTrue, Graph whenFalse, List<String> labels, Origin origin) {
    super(List.of(condition), types(whenTrue), labels, origin);
    this.whenTrue = whenTrue;
    this.whenFalse = whenFalse;
  }

  private static List<Type> types(Graph graph) {
    List<Type> types = new ArrayList<>();
    graph.results().forEach(result -> types.add(result.type()));
    return types;
  }

  /** The decision, a boolean. */
  public Node condition() {
    return operand(0);
  }

  /** What is evaluated when the condition holds. */
  public Graph whenTrue() {
    return whenTrue;
  }

  /** What is evaluated when the condition does not hold. */
  public Graph whenFalse() {
    return whenFalse;
  }

  @Override
  public List<Graph> bodies() {
    return List.of(whenTrue, whenFalse);
  }
}
