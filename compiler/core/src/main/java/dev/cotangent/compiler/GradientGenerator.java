package dev.cotangent.compiler;

import dev.cotangent.compiler.autodiff.GradientGraph;
import dev.cotangent.compiler.autodiff.ReverseMode;
import dev.cotangent.compiler.backend.ScheduledMethod;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.request.DerivativeRequest;
import dev.cotangent.compiler.schedule.Schedule;
import dev.cotangent.compiler.simplify.Simplifier;
import dev.cotangent.compiler.simplify.StopGradients;
import java.util.Optional;

/** From a method's graph to its gradient, scheduled: one call an arrow. */
final class GradientGenerator {
  /** Above this many nodes, calls between methods are no cost, and a second copy of the code is. */
  private static final int MAX_FUSED = 2000;

  private GradientGenerator() {}

  /** Differentiates and schedules a method. */
  static ScheduledMethod schedule(DerivativeRequest method) {
    Graph primal = Simplifier.simplify(method.graph());
    GradientGraph gradient = simplified(ReverseMode.differentiate(primal, method.wrtInputs()));
    Optional<Schedule> fused = Optional.empty();
    if (method.isScalar() && gradient.graph().size() <= MAX_FUSED) {
      GradientGraph inOnePass = ReverseMode.differentiateFused(primal, method.wrtInputs());
      fused = Optional.of(new Schedule(simplified(inOnePass)));
    }
    return new ScheduledMethod(method, new Schedule(gradient), fused);
  }

  private static GradientGraph simplified(GradientGraph gradient) {
    return gradient.with(Simplifier.simplify(StopGradients.remove(gradient.graph())));
  }
}
