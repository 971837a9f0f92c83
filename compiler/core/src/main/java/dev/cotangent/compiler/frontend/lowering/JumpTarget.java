package dev.cotangent.compiler.frontend.lowering;

import java.util.Set;

/**
 * Where a {@code return}, {@code break}, {@code continue} or {@code yield} leads. The graph knows
 * no jumps: a jump sets the target's flag, and what it would skip is guarded by the flag.
 *
 * @param kind what leads here
 * @param labels the labels that name it
 * @param isUnlabelledTarget whether a jump without a label leads here, if no inner target is nearer
 * @param flag the boolean variable that a jump sets
 * @param result where {@code yield} leaves its value, null for other kinds
 */
record JumpTarget(
    Kind kind, Set<String> labels, boolean isUnlabelledTarget, Variable flag, SwitchResult result) {

  /** The kinds of jumps. */
  enum Kind {
    RETURN,
    BREAK,
    CONTINUE,
    YIELD
  }

  JumpTarget {
    labels = Set.copyOf(labels);
  }
}
