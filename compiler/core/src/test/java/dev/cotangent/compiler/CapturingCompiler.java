package dev.cotangent.compiler;

import dev.cotangent.compiler.frontend.lowering.MethodLowering;
import dev.cotangent.compiler.request.DerivativeGenerator;
import dev.cotangent.compiler.request.DerivativeRequest;
import java.util.function.Consumer;

/** The compiler as it is, which also hands out the requests that pass through it. */
public final class CapturingCompiler {
  private CapturingCompiler() {}

  /** Runs the compiler. */
  public static CompilationResult compile(
      CompilerInput input, Consumer<DerivativeRequest> requests) {
    DerivativeGenerator generator = new SourceGenerator();
    return new DerivativeCompiler(
            MethodLowering::lower,
            (request, texts, log) -> {
              request.methods().forEach(requests);
              return generator.generate(request, texts, log);
            })
        .run(input);
  }
}
