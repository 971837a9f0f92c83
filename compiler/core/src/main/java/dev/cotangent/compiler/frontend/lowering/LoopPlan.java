package dev.cotangent.compiler.frontend.lowering;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a loop carries from one iteration to the next: a guess from the syntax, which grows if the
 * lowering of the body proves it too small.
 */
final class LoopPlan {
  private final Set<Variable> variables = new LinkedHashSet<>();
  private final Set<Storage> storages = new LinkedHashSet<>();
  private final Set<Variable> merged = new LinkedHashSet<>();
  private final boolean keepsUnassigned;

  /**
   * An empty plan.
   *
   * @param keepsUnassigned whether variables not assigned before the loop can be looked at behind
   */
  LoopPlan(boolean keepsUnassigned) {
    this.keepsUnassigned = keepsUnassigned;
  }

  /** The variables carried. */
  Set<Variable> variables() {
    return variables;
  }

  /** The storages whose contents are carried. */
  Set<Storage> storages() {
    return storages;
  }

  /**
   * The variables that refer to rows of different arrays in different iterations, so that the row
   * itself is carried and not its subscripts.
   */
  Set<Variable> merged() {
    return merged;
  }

  boolean keepsUnassigned() {
    return keepsUnassigned;
  }
}
