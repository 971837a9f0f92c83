package dev.cotangent.compiler;

import dev.cotangent.compiler.diagnostics.DiagnosticFormat;
import dev.cotangent.compiler.diagnostics.DiagnosticLog;
import dev.cotangent.compiler.diagnostics.FailureGuard;
import dev.cotangent.compiler.diagnostics.SourceTexts;
import dev.cotangent.compiler.frontend.BodyLowering;
import dev.cotangent.compiler.frontend.Frontend;
import dev.cotangent.compiler.frontend.FrontendResult;
import dev.cotangent.compiler.frontend.lowering.MethodLowering;
import dev.cotangent.compiler.output.OutputReport;
import dev.cotangent.compiler.output.OutputUpdate;
import dev.cotangent.compiler.request.ClassRequest;
import dev.cotangent.compiler.request.DerivativeGenerator;
import dev.cotangent.compiler.request.GeneratedClass;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The compiler: source files in, source files of their derivatives out. */
public final class DerivativeCompiler {
  private final BodyLowering lowering;
  private final DerivativeGenerator generator;

  /** A compiler with a way to lower one method and a way to generate one class. */
  DerivativeCompiler(BodyLowering lowering, DerivativeGenerator generator) {
    this.lowering = lowering;
    this.generator = generator;
  }

  /** Runs the compiler. Whatever is wrong, with the input or with it, is in the result. */
  public static CompilationResult compile(CompilerInput input) {
    return compile(input, request -> {});
  }

  /**
   * Runs the compiler and lets somebody look at what the frontend found.
   *
   * @param input what to compile
   * @param observer receives every class to be generated, before it is
   */
  public static CompilationResult compile(CompilerInput input, Consumer<ClassRequest> observer) {
    SourceGenerator generator = new SourceGenerator();
    return new DerivativeCompiler(
            MethodLowering::lower,
            (request, texts, log) -> {
              observer.accept(request);
              return generator.generate(request, texts, log);
            })
        .run(input);
  }

  /** Runs this compiler. */
  CompilationResult run(CompilerInput input) {
    return LargeStack.call(() -> runOnThisThread(input));
  }

  private CompilationResult runOnThisThread(CompilerInput input) {
    SourceTexts texts = new SourceTexts();
    DiagnosticLog log = new DiagnosticLog(input.warningsAsErrors());
    OutputUpdate update = new OutputUpdate(input.forOutput(), input.stateFile());
    if (update.isUpToDate()) {
      return result(texts, log, update.unchanged(), true);
    }
    FrontendResult found = Frontend.run(input.forFrontend(), lowering, texts, log);
    List<String> refused = new ArrayList<>(found.refused());
    List<GeneratedClass> generated = generateAll(found.requests(), refused, texts, log);
    OutputReport report = update.apply(generated, refused, log);
    return result(texts, log, report, false);
  }

  private List<GeneratedClass> generateAll(
      List<ClassRequest> requests, List<String> refused, SourceTexts texts, DiagnosticLog log) {
    List<GeneratedClass> generated = new ArrayList<>();
    for (ClassRequest request : requests) {
      DiagnosticLog logOfClass = log.ofPart();
      List<GeneratedClass> one = new ArrayList<>();
      FailureGuard.run(
          () -> one.add(request.generated(generator.generate(request, texts, logOfClass))),
          "class " + request.simpleName(),
          request.methods().get(0).position(),
          logOfClass);
      if (logOfClass.hasErrors()) {
        refused.add(request.qualifiedName());
      } else {
        generated.addAll(one);
      }
      log.addAll(logOfClass);
    }
    return generated;
  }

  private static CompilationResult result(
      SourceTexts texts, DiagnosticLog log, OutputReport report, boolean upToDate) {
    return new CompilationResult(log.diagnostics(), new DiagnosticFormat(texts), report, upToDate);
  }
}
