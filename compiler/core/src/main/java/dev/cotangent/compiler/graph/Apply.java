package dev.cotangent.compiler.graph;

import java.util.List;

/** An operator applied to operands. */
public final class Apply extends Node {
  private final Operator operator;
  private final Callee callee;
  private final boolean pinned;

  Apply(
      Operator operator,
      Callee callee,
      Type type,
      List<Node> operands,
      boolean pinned,
      Origin origin,
      String label) {
    super(type, operands, origin, label);
    this.operator = operator;
    this.callee = callee;
    this.pinned = pinned;
  }

  /** The operator. */
  public Operator operator() {
    return operator;
  }

  /** The method that a {@link Operator#CALL} calls; null for other operators. */
  public Callee callee() {
    return callee;
  }

  /**
   * Whether the user's own evaluation of this node may throw, so that it has to happen, and no
   * earlier than there, even if nothing uses the value.
   */
  public boolean isPinned() {
    return pinned;
  }
}
