package dev.cotangent.compiler;

import dev.cotangent.Derivative;
import dev.cotangent.compiler.autodiff.ForwardMode;
import dev.cotangent.compiler.autodiff.GradientGraph;
import dev.cotangent.compiler.backend.DirectionalMethod;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.request.DerivativeRequest;
import dev.cotangent.compiler.schedule.Schedule;
import dev.cotangent.compiler.simplify.Simplifier;
import dev.cotangent.compiler.simplify.StopGradients;
import java.util.List;

/** From a method's graph to its value and tangent, scheduled: one call an arrow. */
final class TangentGenerator {
  private TangentGenerator() {}

  /**
   * Differentiates and schedules a method.
   *
   * @param kind the kind that is made of tangents
   */
  static DirectionalMethod schedule(DerivativeRequest method, Derivative kind) {
    Graph primal = Simplifier.simplify(method.graph());
    List<Integer> inputs = method.wrtInputs();
    Graph tangent = ForwardMode.differentiate(primal, inputs);
    Graph simplified = Simplifier.simplify(StopGradients.remove(tangent));
    GradientGraph ready =
        new GradientGraph(
            simplified, primal.parameters().size(), inputs.size(), simplified.results().size());
    return new DirectionalMethod(method, kind, new Schedule(ready));
  }
}
