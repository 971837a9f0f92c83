package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Parameter;
import dev.cotangent.compiler.graph.Rewriter;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.List;

/** Gradients that start from zero, in the place of those that something is added to. */
public final class FromZero extends Rewriter {
  private final GradientGraph gradient;
  private final List<Integer> wrt;

  private FromZero(GradientGraph gradient, List<Integer> wrt) {
    this.gradient = gradient;
    this.wrt = wrt;
  }

  /**
   * The value and gradients of a scalar.
   *
   * @param wrt the positions of the parameters differentiated with respect to
   * @return a graph with the method's parameters; its results are the value and the gradients
   */
  public static Graph of(GradientGraph gradient, List<Integer> wrt) {
    return new FromZero(gradient, wrt).run();
  }

  private Graph run() {
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
