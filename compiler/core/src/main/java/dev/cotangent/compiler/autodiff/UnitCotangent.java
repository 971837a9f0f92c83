package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.Parameter;
import dev.cotangent.compiler.graph.Rewriter;

/** Puts one in the place of the cotangent: the gradient of the value itself. */
public final class UnitCotangent extends Rewriter {
  private final Parameter cotangent;

  private UnitCotangent(Parameter cotangent) {
    this.cotangent = cotangent;
  }

  /** The gradient of a scalar value; the cotangent remains a parameter, but nothing uses it. */
  public static GradientGraph of(GradientGraph gradient) {
    return gradient.with(new UnitCotangent(gradient.cotangent()).rewrite(gradient.graph()));
  }

  @Override
  protected void copyParameters(Graph graph, GraphBuilder builder) {
    super.copyParameters(graph, builder);
    if (graph.parameters().contains(cotangent)) {
      map(cotangent, builder.number(cotangent.type(), 1));
    }
  }
}
