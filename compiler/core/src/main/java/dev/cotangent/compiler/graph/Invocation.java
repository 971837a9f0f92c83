package dev.cotangent.compiler.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * A call of a method that changes some of the arrays that it is handed. The outputs are these
 * arrays after the call; as values the operands stay what they were.
 */
public final class Invocation extends Region {
  private final Callee callee;
  private final List<Integer> changed;

  Invocation(
      Callee callee,
      List<Node> operands,
      List<Integer> changed,
      List<String> labels,
      Origin origin) {
    super(operands, types(operands, changed), labels, origin);
    this.callee = callee;
    this.changed = List.copyOf(changed);
  }

  private static List<Type> types(List<Node> operands, List<Integer> changed) {
    List<Type> types = new ArrayList<>();
    changed.forEach(position -> types.add(operands.get(position).type()));
    return types;
  }

  /** The method. */
  public Callee callee() {
    return callee;
  }

  /** The positions of the operands that the method changes, one for each output. */
  public List<Integer> changed() {
    return changed;
  }

  @Override
  public List<Graph> bodies() {
    return List.of();
  }
}
