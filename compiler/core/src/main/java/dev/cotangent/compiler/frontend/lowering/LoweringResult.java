package dev.cotangent.compiler.frontend.lowering;

import dev.cotangent.compiler.diagnostics.Diagnostic;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.request.Doubt;
import java.util.List;
import java.util.Optional;

/**
 * What became of a method.
 *
 * @param graph the graph; absent if anything was refused
 * @param diagnostics everything there is to say, in the order of the source
 * @param doubts the warnings that may be due
 */
public record LoweringResult(
    Optional<Graph> graph, List<Diagnostic> diagnostics, List<Doubt> doubts) {
  public LoweringResult {
    diagnostics = List.copyOf(diagnostics);
    doubts = List.copyOf(doubts);
  }
}
