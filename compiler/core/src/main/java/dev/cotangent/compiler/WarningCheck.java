package dev.cotangent.compiler;

import dev.cotangent.compiler.autodiff.DerivativePaths;
import dev.cotangent.compiler.diagnostics.DiagnosticLog;
import dev.cotangent.compiler.request.DerivativeRequest;
import dev.cotangent.compiler.request.Doubt;

/** Warns of what the frontend had doubts about, where the graph bears it out. */
final class WarningCheck {
  private WarningCheck() {}

  /** Says what there is to say about a method. */
  static void check(DerivativeRequest method, DiagnosticLog log) {
    DerivativePaths paths = new DerivativePaths(method.graph(), method.wrtInputs());
    for (Doubt doubt : method.doubts()) {
      if (isJustified(doubt, paths)) {
        log.report(doubt.warning());
      }
    }
  }

  private static boolean isJustified(Doubt doubt, DerivativePaths paths) {
    return doubt instanceof Doubt.DeadEnd end
        ? paths.endAt(end.node())
        : !paths.leadFrom(((Doubt.ZeroGradient) doubt).inputs());
  }
}
