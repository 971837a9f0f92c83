package dev.cotangent.compiler.graph;

import java.util.List;

/**
 * One node of the computation graph: immutable but for the label, compared by identity (a constant:
 * by value), made by {@link GraphBuilder} only. A node may refer to nodes of its own graph made
 * before it, and of the graphs around it.
 */
public abstract sealed class Node permits Constant, Parameter, Apply, Region, Output {
  private final Type type;
  private final List<Node> operands;
  private final Origin origin;
  private String label;

  Node(Type type, List<Node> operands, Origin origin, String label) {
    this.type = type;
    this.operands = List.copyOf(operands);
    this.origin = origin;
    this.label = label;
  }

  /** The type of the value. */
  public final Type type() {
    return type;
  }

  /** What this node is computed from, without what the bodies of a region refer to. */
  public final List<Node> operands() {
    return operands;
  }

  /** The operand at a position. */
  public final Node operand(int index) {
    return operands.get(index);
  }

  /** The line of the user's source that caused this node. */
  public final Origin origin() {
    return origin;
  }

  /** The name this value has in the user's source, or an empty string; it has no meaning. */
  public final String label() {
    return label;
  }

  /** Gives a value its name, once; see {@link GraphBuilder#name}. */
  final void name(String newLabel) {
    if (label.isEmpty()) {
      label = newLabel;
    }
  }

  /** Whether the value can carry a derivative. */
  public final boolean isDifferentiable() {
    return type.isDifferentiable();
  }
}
