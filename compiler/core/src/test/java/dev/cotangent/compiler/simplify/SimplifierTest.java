package dev.cotangent.compiler.simplify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.GraphPrinter;
import dev.cotangent.compiler.graph.Loop;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Range;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The passes together: what one leaves behind, another finds. */
class SimplifierTest {
  private final GraphBuilder builder = new GraphBuilder();
  private final Node x = builder.parameter(ScalarType.DOUBLE, "x");
  private final Node n = builder.parameter(ScalarType.INT, "n");

  /** What is carried through each loop is what the identity of the next one waits for. */
  private Node loop(Node value) {
    GraphBuilder body = builder.nested();
    body.parameter(ScalarType.INT, "i");
    Node carried = body.parameter(ScalarType.DOUBLE, "v");
    Node next = body.apply(Operator.MULTIPLY, carried, builder.number(ScalarType.DOUBLE, 1));
    Loop loop =
        builder.loop(
            Range.UPWARD,
            builder.integer(0),
            n,
            List.of(value),
            List.of(),
            body.build(List.of(next)),
            List.of("v"));
    return loop.output(0);
  }

  private static void assertSimplified(Graph graph, String expected) {
    Simplification.assertSimplified(
        Simplifier::simplify,
        graph,
        List.of(List.of(2.0, 0), List.of(-0.0, 3)),
        "graph(double x, int n)\n" + expected);
  }

  @Test
  void aSecondRoundFindsWhatTheFirstUncovered() {
    Node difference =
        builder.apply(Operator.SUBTRACT, loop(x), builder.number(ScalarType.DOUBLE, 0));
    assertSimplified(builder.build(List.of(loop(difference))), "  return x\n");
  }

  @Test
  void whatIsSimpleIsDoneInOneRound() {
    Graph graph = builder.build(List.of(builder.apply(Operator.EXP, x)));
    Graph simplified = Simplifier.simplify(graph);
    assertEquals(GraphPrinter.print(graph), GraphPrinter.print(simplified));
  }
}
