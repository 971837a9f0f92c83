package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.Callee;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Parameter;
import dev.cotangent.compiler.graph.Rewriter;
import dev.cotangent.compiler.graph.ScalarType;
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
    Graph started = RuleBodies.substitute(new FromZero(gradient, wrt).run(), bodies);
    Graph both = ForwardMode.differentiate(started, wrt);
    List<Node> results = new ArrayList<>(both.results());
    // The value's own tangent is the gradient times the direction: nobody asked.
    results.remove(started.results().size());
    return new Graph(both.parameters(), both.nodes(), results);
  }

  /** Gradients that start from zero, in the place of those that something is added to. */
  private static final class FromZero extends Rewriter {
    private final GradientGraph gradient;
    private final List<Integer> wrt;

    FromZero(GradientGraph gradient, List<Integer> wrt) {
      this.gradient = gradient;
      this.wrt = wrt;
    }

    Graph run() {
      GraphBuilder builder = new GraphBuilder();
      for (Parameter input : gradient.inputs()) {
        map(input, builder.at(input.origin()).parameter(input.type(), input.label()));
      }
      for (int i = 0; i < wrt.size(); i++) {
        Node input = image(gradient.inputs().get(wrt.get(i)));
        Parameter before = gradient.gradientsBefore().get(i);
        builder.at(before.origin());
        map(before, builder.name(zero(input, builder), before.label()));
      }
      copyNodes(gradient.graph(), builder);
      return builder.build(images(gradient.graph().results()));
    }

    /** The first thing that is added to nothing is what there is. */
    @Override
    protected Node copyApply(Apply apply, List<Node> operands, GraphBuilder builder) {
      boolean startsSum =
          apply.operator() == Operator.ADD
              && apply.operand(0) instanceof Parameter before
              && gradient.gradientsBefore().contains(before);
      return startsSum ? operands.get(1) : super.copyApply(apply, operands, builder);
    }

    private static Node zero(Node input, GraphBuilder builder) {
      return input.type() instanceof ScalarType
          ? builder.number(input.type(), 0)
          : builder.apply(Operator.ZEROS_LIKE, input);
    }
  }
}
