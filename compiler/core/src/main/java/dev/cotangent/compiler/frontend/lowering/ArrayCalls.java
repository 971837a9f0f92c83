package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.expr.MethodCallExpr;

/** The methods of the library that copy and fill arrays. */
final class ArrayCalls {
  private final Lowering lowering;

  ArrayCalls(Lowering lowering) {
    this.lowering = lowering;
  }

  /** The value of a call, null if it has none. */
  Value call(MethodCallExpr call, String className) {
    throw LibraryCalls.unknown(lowering, call, className);
  }
}
