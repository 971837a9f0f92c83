package dev.cotangent.compiler;

import dev.cotangent.Derivative;
import dev.cotangent.compiler.autodiff.FromZero;
import dev.cotangent.compiler.autodiff.GradientGraph;
import dev.cotangent.compiler.autodiff.ReverseMode;
import dev.cotangent.compiler.backend.DirectionalMethod;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.request.DerivativeRequest;
import dev.cotangent.compiler.schedule.Schedule;
import dev.cotangent.compiler.simplify.Simplifier;
import dev.cotangent.compiler.simplify.StopGradients;
import java.util.List;

/** From a scalar method's graph to the only row of its Jacobian: one call an arrow. */
final class RowGenerator {
  private RowGenerator() {}

  /** Differentiates and schedules a method. */
  static DirectionalMethod schedule(DerivativeRequest method) {
    Graph primal = Simplifier.simplify(method.graph());
    List<Integer> inputs = method.wrtInputs();
    GradientGraph gradient = ReverseMode.differentiateFused(primal, inputs);
    Graph row = FromZero.of(gradient, inputs);
    Graph simplified = Simplifier.simplify(StopGradients.remove(row));
    GradientGraph ready =
        new GradientGraph(simplified, primal.parameters().size(), 0, simplified.results().size());
    return new DirectionalMethod(method, Derivative.JACOBIAN, new Schedule(ready));
  }
}
