package dev.cotangent.compiler;

import dev.cotangent.Derivative;
import dev.cotangent.compiler.autodiff.GradientGraph;
import dev.cotangent.compiler.autodiff.GuardedProducts;
import dev.cotangent.compiler.autodiff.ReverseMode;
import dev.cotangent.compiler.autodiff.SecondOrder;
import dev.cotangent.compiler.backend.DirectionalMethod;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.request.DerivativeRequest;
import dev.cotangent.compiler.schedule.Schedule;
import dev.cotangent.compiler.simplify.Simplifier;
import dev.cotangent.compiler.simplify.StopGradients;
import java.util.List;

/** From a method's graph to its products with the Hessian, scheduled: one call an arrow. */
final class HvpGenerator {
  private HvpGenerator() {}

  /**
   * Differentiates a method twice and schedules it.
   *
   * @param kind the kind that is made of such products
   */
  static DirectionalMethod schedule(DerivativeRequest method, Derivative kind) {
    Graph primal = Simplifier.simplify(method.graph());
    List<Integer> inputs = method.wrtInputs();
    GradientGraph gradient = ReverseMode.differentiateForSecond(primal, inputs);
    GradientGraph simple = gradient.with(Simplifier.simplify(gradient.graph()));
    Graph product = SecondOrder.differentiate(simple, inputs, method.ruleBodies());
    Graph plain = GuardedProducts.expand(StopGradients.remove(product));
    Graph simplified = Simplifier.simplify(plain);
    GradientGraph ready =
        new GradientGraph(
            simplified, primal.parameters().size(), inputs.size(), simplified.results().size());
    return new DirectionalMethod(method, kind, new Schedule(ready));
  }
}
