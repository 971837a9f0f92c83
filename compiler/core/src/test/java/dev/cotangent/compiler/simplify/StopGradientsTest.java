package dev.cotangent.compiler.simplify;

import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A mark is the value that it marks. */
class StopGradientsTest {
  @Test
  void onlyMarksGo() {
    GraphBuilder builder = new GraphBuilder();
    Node x = builder.parameter(ScalarType.DOUBLE, "x");
    Node marked = builder.stopGradient(builder.apply(Operator.EXP, x));
    Node product = builder.apply(Operator.MULTIPLY, marked, x);
    Simplification.assertSimplified(
        StopGradients::remove,
        builder.build(List.of(product)),
        List.of(List.of(0.3)),
        """
        graph(double x)
          double t1 = Math.exp(x)
          double t2 = t1 * x
          return t2
        """);
  }
}
