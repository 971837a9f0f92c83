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

  private Node number(double value) {
    return builder.number(ScalarType.DOUBLE, value);
  }

  /** A loop that carries a value and multiplies it by a factor. */
  private Node product(Node initial, Node factor) {
    GraphBuilder body = builder.nested();
    body.parameter(ScalarType.INT, "i");
    Node carried = body.parameter(ScalarType.DOUBLE, "v");
    Node next = body.apply(Operator.MULTIPLY, carried, factor);
    Loop loop =
        builder.loop(
            Range.UPWARD,
            builder.integer(0),
            n,
            List.of(initial),
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
    Node difference = builder.apply(Operator.SUBTRACT, product(x, number(1)), number(0));
    assertSimplified(builder.build(List.of(product(difference, number(1)))), "  return x\n");
  }

  /** Each round shows that one more of the loops is a product of ones. */
  @Test
  void thereAreRoundsEnoughForLoopsThatWaitForOneAnother() {
    Node one = number(1);
    Node waiting = product(one, product(one, product(one, one)));
    assertSimplified(builder.build(List.of(waiting)), "  return 1.0\n");
  }

  @Test
  void whatIsSimpleIsDoneInOneRound() {
    Graph graph = builder.build(List.of(builder.apply(Operator.EXP, x)));
    Graph simplified = Simplifier.simplify(graph);
    assertEquals(GraphPrinter.print(graph), GraphPrinter.print(simplified));
  }
}
