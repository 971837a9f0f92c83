package dev.cotangent.compiler.frontend;

import com.github.javaparser.ast.body.MethodDeclaration;
import dev.cotangent.compiler.diagnostics.DiagnosticLog;
import dev.cotangent.compiler.request.LoweredBody;
import java.util.Optional;

/** Turns the body of a method into a computation graph. */
@FunctionalInterface
public interface BodyLowering {

  /**
   * Gives the method's graph, and the warnings that may be due.
   *
   * @param method a static method with a body
   * @param log receives every construct that cannot be differentiated; there is no graph then
   */
  Optional<LoweredBody> lower(MethodDeclaration method, DiagnosticLog log);
}
