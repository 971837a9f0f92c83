package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Callee;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The product of the Hessian with a vector: forward mode over reverse mode. */
public final class SecondOrder {
  private SecondOrder() {}

  /**
   * A method's value, gradients, and the gradients' tangents.
   *
   * @param gradient the value and gradients of a scalar, to be differentiated once more
   * @param wrt the positions of the parameters differentiated with respect to
   * @param bodies the bodies of rules that may have to be differentiated
   * @return a graph with the method's parameters and a direction for each input; its results are
   *     the value, the gradients and the products
   */
  public static Graph differentiate(
      GradientGraph gradient, List<Integer> wrt, Map<Callee, Graph> bodies) {
    Graph started = RuleBodies.substitute(FromZero.of(gradient, wrt), bodies);
    Graph both = ForwardMode.differentiate(started, wrt);
    List<Node> results = new ArrayList<>(both.results());
    // The value's own tangent is the gradient times the direction: nobody asked.
    results.remove(started.results().size());
    return new Graph(both.parameters(), both.nodes(), results);
  }
}
