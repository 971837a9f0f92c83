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

/** Small loops with a small constant number of iterations are written out, others stay. */
class UnrollingTest {
  private static final List<List<Object>> ARGUMENTS = List.of(List.of(2), List.of(-7));

  private final GraphBuilder builder = new GraphBuilder();
  private final Node x = builder.parameter(ScalarType.INT, "x");

  /** {@code s = s * x - i} for each index. */
  private Loop loop(GraphBuilder outer, Range range, Node start, Node bound, Node initial) {
    GraphBuilder body = outer.nested();
    Node i = body.parameter(ScalarType.INT, "i");
    Node s = body.parameter(ScalarType.INT, "s");
    Node next = body.apply(Operator.SUBTRACT, body.apply(Operator.MULTIPLY, s, x), i);
    return outer.loop(
        range, start, bound, List.of(initial), List.of(), body.build(List.of(next)), List.of("s"));
  }

  private Loop loop(Range range, int start, int bound) {
    return loop(builder, range, builder.integer(start), builder.integer(bound), x);
  }

  private static Graph apply(Graph graph) {
    return Simplification.check(Unrolling::apply, graph, ARGUMENTS);
  }

  private static long loops(Graph graph) {
    return graph.nodes().stream().filter(Loop.class::isInstance).count();
  }

  @Test
  void everyIterationIsWrittenOut() {
    Graph graph = builder.build(List.of(loop(Range.UPWARD, 3, 5).output(0)));
    assertEquals(
        """
        graph(int x)
          int t1 = x * x
          int t2 = t1 - 3
          int t3 = t2 * x
          int t4 = t3 - 4
          return t4
        """,
        GraphPrinter.print(apply(graph)));
  }

  @Test
  void indicesStepAndRunBackwards() {
    Range range = new Range(Operator.LESS_EQUAL, 3, true);
    assertEquals(0, loops(apply(builder.build(List.of(loop(range, 1, 7).output(0))))));
  }

  @Test
  void aLoopWithoutIterationsLeavesWhatWasThere() {
    Graph graph = builder.build(List.of(loop(Range.UPWARD, 3, 3).output(0)));
    assertEquals("graph(int x)\n  return x\n", GraphPrinter.print(apply(graph)));
  }

  @Test
  void manyIterationsStayALoop() {
    assertEquals(1, loops(apply(builder.build(List.of(loop(Range.UPWARD, 0, 17).output(0))))));
  }

  @Test
  void anUnknownBoundStaysALoop() {
    Loop loop = loop(builder, Range.UPWARD, builder.integer(0), x, x);
    assertEquals(1, loops(apply(builder.build(List.of(loop.output(0))))));
  }

  @Test
  void aLoopInAnUnrolledLoopIsMadeAnewInEveryIteration() {
    GraphBuilder body = builder.nested();
    Node i = body.parameter(ScalarType.INT, "i");
    Node s = body.parameter(ScalarType.INT, "s");
    Loop inner = loop(body, Range.UPWARD, i, body.apply(Operator.ADD, x, i), s);
    Loop outer =
        builder.loop(
            Range.UPWARD,
            builder.integer(0),
            builder.integer(3),
            List.of(x),
            List.of(),
            body.build(List.of(inner.output(0))),
            List.of("s"));
    assertEquals(3, loops(apply(builder.build(List.of(outer.output(0))))));
  }

  @Test
  void nestedLoopsThatWouldGrowTooLargeStay() {
    GraphBuilder body = builder.nested();
    body.parameter(ScalarType.INT, "i");
    Node s = body.parameter(ScalarType.INT, "s");
    Loop first = loop(body, Range.UPWARD, body.integer(0), body.integer(16), s);
    Loop second = loop(body, Range.UPWARD, body.integer(0), body.integer(16), first.output(0));
    Loop outer =
        builder.loop(
            Range.UPWARD,
            builder.integer(0),
            builder.integer(16),
            List.of(x),
            List.of(),
            body.build(List.of(second.output(0))),
            List.of("s"));
    assertEquals(1, loops(apply(builder.build(List.of(outer.output(0))))));
  }
}
