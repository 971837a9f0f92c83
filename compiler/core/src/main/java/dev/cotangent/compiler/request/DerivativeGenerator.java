package dev.cotangent.compiler.request;

import dev.cotangent.compiler.diagnostics.DiagnosticLog;
import dev.cotangent.compiler.diagnostics.SourceTexts;

/**
 * Everything between the frontend and the output: differentiates, simplifies, schedules, writes.
 */
@FunctionalInterface
public interface DerivativeGenerator {

  /**
   * Gives the source text of one generated class.
   *
   * @param request the class to be generated
   * @param texts the sources, for remarks in the generated code
   * @param log receives what is to be said; where it receives an error, the text is not used
   * @throws dev.cotangent.compiler.diagnostics.RefusedException to say one thing and stop
   */
  String generate(ClassRequest request, SourceTexts texts, DiagnosticLog log);
}
