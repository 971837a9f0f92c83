package dev.cotangent.compiler.frontend;

import com.github.javaparser.ast.body.MethodDeclaration;
import dev.cotangent.compiler.diagnostics.DiagnosticLog;
import dev.cotangent.compiler.frontend.lowering.LoweringResult;
import dev.cotangent.compiler.frontend.lowering.MethodLowering;
import dev.cotangent.compiler.frontend.source.Positions;
import dev.cotangent.compiler.graph.Graph;
import java.util.Optional;

/** Lowers bodies with the names of files that the source reader gave them. */
public final class GraphLowering implements BodyLowering {
  @Override
  public Optional<Graph> lower(MethodDeclaration method, DiagnosticLog log) {
    LoweringResult result = MethodLowering.lower(method, Positions::shownName);
    result.diagnostics().forEach(log::report);
    return result.graph();
  }
}
