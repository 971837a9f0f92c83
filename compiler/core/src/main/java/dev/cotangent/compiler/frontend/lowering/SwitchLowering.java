package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.stmt.SwitchStmt;

/** Lowers switches. */
final class SwitchLowering {
  private final Lowering lowering;

  SwitchLowering(Lowering lowering) {
    this.lowering = lowering;
  }

  /** Lowers a switch statement. */
  void lower(SwitchStmt choice) {
    throw Refusals.of(lowering, choice);
  }
}
