package dev.cotangent.compiler.graph;

import java.util.List;

/** An operator applied to operands. */
public final class Apply extends Node {
  private final Operator operator;
  private final boolean pinned;

  Apply(
      Operator operator,
      Type type,
      List<Node> operands,
      boolean pinned,
      Origin origin,
      String label) {
    super(type, operands, origin, label);
    this.operator = operator;
    this.pinned = pinned;
  }

  /** The operator. */
  public Operator operator() {
    return operator;
  }

  /**
   * Whether the user's own evaluation of this node may throw, so that it has to happen, and no
   * earlier than there, even if nothing uses the value.
   */
  public boolean isPinned() {
    return pinned;
  }
}
