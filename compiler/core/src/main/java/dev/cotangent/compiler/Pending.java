package dev.cotangent.compiler;

import com.github.javaparser.ast.body.MethodDeclaration;
import dev.cotangent.compiler.diagnostics.DiagnosticLog;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.request.ClassRequest;
import java.util.Optional;

/** Holds the place of the stages that other branches bring; goes when they are merged. */
final class Pending {
  private Pending() {}

  static Optional<Graph> lower(MethodDeclaration method, DiagnosticLog log) {
    return Optional.empty();
  }

  static String generate(ClassRequest request, DiagnosticLog log) {
    return "";
  }
}
