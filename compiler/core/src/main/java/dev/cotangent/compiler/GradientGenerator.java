package dev.cotangent.compiler;

import dev.cotangent.compiler.autodiff.GradientGraph;
import dev.cotangent.compiler.autodiff.ReverseMode;
import dev.cotangent.compiler.autodiff.UnknownShapeException;
import dev.cotangent.compiler.backend.GradientClassWriter;
import dev.cotangent.compiler.backend.ScheduledMethod;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.diagnostics.Diagnostic;
import dev.cotangent.compiler.diagnostics.DiagnosticLog;
import dev.cotangent.compiler.diagnostics.Position;
import dev.cotangent.compiler.diagnostics.RefusedException;
import dev.cotangent.compiler.diagnostics.SourceTexts;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Origin;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.request.ClassRequest;
import dev.cotangent.compiler.request.DerivativeGenerator;
import dev.cotangent.compiler.request.DerivativeRequest;
import dev.cotangent.compiler.schedule.Schedule;
import dev.cotangent.compiler.simplify.Simplifier;
import dev.cotangent.compiler.simplify.StopGradients;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From the graphs of a class's methods to the source of its gradients: one call an arrow. */
final class GradientGenerator implements DerivativeGenerator {
  /** Above this many nodes, calls between methods are no cost, and a second copy of the code is. */
  private static final int MAX_FUSED = 2000;

  @Override
  public String generate(ClassRequest request, SourceTexts texts, DiagnosticLog log) {
    List<ScheduledMethod> scheduled = new ArrayList<>();
    for (DerivativeRequest method : request.methods()) {
      try {
        scheduled.add(schedule(method));
      } catch (UnknownShapeException e) {
        throw new RefusedException(
            Diagnostic.of(
                Code.UNKNOWN_SHAPE, position(e.origin(), texts), e.array(), method.name()));
      }
    }
    return GradientClassWriter.write(request, scheduled, texts);
  }

  private static ScheduledMethod schedule(DerivativeRequest method) {
    Graph primal = Simplifier.simplify(method.graph());
    GradientGraph gradient = simplified(ReverseMode.differentiate(primal, method.wrt()));
    Optional<Schedule> fused = Optional.empty();
    if (method.returnType() instanceof ScalarType && gradient.graph().size() <= MAX_FUSED) {
      GradientGraph inOnePass = ReverseMode.differentiateFused(primal, method.wrt());
      fused = Optional.of(new Schedule(simplified(inOnePass)));
    }
    return new ScheduledMethod(method, new Schedule(gradient), fused);
  }

  private static GradientGraph simplified(GradientGraph gradient) {
    return gradient.with(Simplifier.simplify(StopGradients.remove(gradient.graph())));
  }

  private static Position position(Origin origin, SourceTexts texts) {
    Position start = new Position(origin.file(), origin.line(), 1);
    String line = texts.line(start).orElse("");
    return new Position(
        origin.file(), origin.line(), 1 + line.length() - line.stripLeading().length());
  }
}
