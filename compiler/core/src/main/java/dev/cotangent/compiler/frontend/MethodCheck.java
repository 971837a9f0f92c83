package dev.cotangent.compiler.frontend;

import com.github.javaparser.ast.body.MethodDeclaration;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.diagnostics.DiagnosticLog;

/** Checks that a method is of a kind that can be differentiated. */
final class MethodCheck {
  private MethodCheck() {}

  /** Whether it can; why not goes to the log. */
  static boolean check(AnnotatedMethod method, DiagnosticLog log) {
    MethodDeclaration declaration = method.declaration();
    DiagnosticLog found = new DiagnosticLog();
    if (declaration.isNative() || declaration.getBody().isEmpty()) {
      found.report(Code.METHOD_WITHOUT_BODY, method.position(), method.name());
    } else if (!declaration.isStatic()) {
      found.report(Code.INSTANCE_METHOD, method.position(), method.name());
    }
    if (declaration.isGeneric()) {
      found.report(Code.GENERIC_METHOD, method.position(), method.name());
    }
    log.addAll(found);
    return !found.hasErrors();
  }

  /** Reports a method whose class has no name that generated code could use. */
  static void refuseLocalClass(AnnotatedMethod method, DiagnosticLog log) {
    log.report(Code.LOCAL_CLASS, method.position(), method.name());
  }
}
