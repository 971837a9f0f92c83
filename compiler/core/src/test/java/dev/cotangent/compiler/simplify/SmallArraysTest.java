package dev.cotangent.compiler.simplify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Branch;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.GraphPrinter;
import dev.cotangent.compiler.graph.Loop;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Range;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read from a small array at a constant subscript is the value that was written there. */
class SmallArraysTest {
  private static final ArrayType VECTOR = new ArrayType(ScalarType.DOUBLE, 1);
  private static final ArrayType MATRIX = new ArrayType(ScalarType.DOUBLE, 2);
  private static final List<List<Object>> ARGUMENTS =
      List.of(List.of(2.5, 1), List.of(-0.0, 0), List.of(Double.NaN, 2));

  private final GraphBuilder builder = new GraphBuilder();
  private final Node x = builder.parameter(ScalarType.DOUBLE, "x");
  private final Node n = builder.parameter(ScalarType.INT, "n");

  private Node array(int length) {
    return builder.newArray(VECTOR, List.of(builder.integer(length)), "a");
  }

  private static Node at(GraphBuilder builder, Node array, int... subscripts) {
    return builder.load(array, indices(builder, subscripts), "");
  }

  private static List<Node> indices(GraphBuilder builder, int... subscripts) {
    return Arrays.stream(subscripts).<Node>mapToObj(builder::integer).toList();
  }

  private static Node with(GraphBuilder builder, Node array, Node value, int... subscripts) {
    return builder.store(array, indices(builder, subscripts), value);
  }

  private static Graph split(Graph graph) {
    return DeadCode.remove(
        PassedThrough.remove(Simplification.check(SmallArrays::split, graph, ARGUMENTS)));
  }

  private static boolean hasArrays(Graph graph) {
    return GraphPrinter.print(graph).contains("[]");
  }

  @Test
  void anElementIsWhatWasStoredLast() {
    builder.pinning(true);
    Node a = with(builder, with(builder, with(builder, array(3), x, 1), n(2), 0), n(3), 1);
    Node sum = builder.apply(Operator.ADD, at(builder, a, 1), at(builder, a, 0));
    Node all = builder.apply(Operator.ADD, sum, at(builder, a, 2));
    assertEquals(
        """
        graph(double x, int n)
          double t1 = 3.0 + 2.0
          double t2 = t1 + 0.0
          return t2
        """,
        GraphPrinter.print(split(builder.build(List.of(all)))));
  }

  private Node n(double value) {
    return builder.number(ScalarType.DOUBLE, value);
  }

  @Test
  void rowsAreTakenOutAndPutBack() {
    Node rows = builder.newArray(MATRIX, List.of(builder.integer(2), builder.integer(2)), "rows");
    Node changed = with(builder, with(builder, rows, x, 0, 1), n(4), 1, 0);
    Node swapped = with(builder, changed, at(builder, changed, 0), 1);
    Node value = at(builder, swapped, 1, 1);
    assertFalse(hasArrays(split(builder.build(List.of(value)))));
  }

  @Test
  void aRowThatIsNotThereStaysUnknown() {
    Node rows = builder.newArray(MATRIX, List.of(builder.integer(2)), "rows");
    Node row = with(builder, array(1), x, 0);
    Node stored = with(builder, rows, row, 0);
    assertFalse(hasArrays(split(builder.build(List.of(at(builder, stored, 0, 0))))));
    Node other = builder.length(stored, List.of(builder.integer(1)));
    // Not evaluated: the length of null throws.
    assertTrue(hasArrays(SmallArrays.split(builder.build(List.of(other)))));
  }

  @Test
  void aSubscriptThatIsNotConstantNeedsTheArray() {
    Node a = with(builder, array(3), x, 1);
    Node value = builder.load(a, List.of(n), "");
    assertTrue(hasArrays(split(builder.build(List.of(value)))));
  }

  @Test
  void aSubscriptOutsideStillThrows() {
    builder.pinning(true);
    Node value = at(builder, with(builder, array(1), x, 0), 1);
    assertTrue(hasArrays(split(builder.build(List.of(value)))));
  }

  @Test
  void branchesGiveElements() {
    Node a = with(builder, array(2), x, 0);
    GraphBuilder whenTrue = builder.nested();
    Node changed = with(whenTrue, a, n(5), 1);
    Branch branch =
        builder.branch(
            builder.apply(Operator.LESS, n, builder.integer(1)),
            whenTrue.build(List.of(changed)),
            builder.nested().build(List.of(a)),
            List.of("a"));
    Node value = at(builder, branch.output(0), 1);
    assertFalse(hasArrays(split(builder.build(List.of(value)))));
  }

  /** A loop of as many iterations as {@code n} says that changes an array of two. */
  private Graph carrying(boolean constant) {
    Node a = with(builder, array(2), x, 0);
    GraphBuilder body = builder.nested();
    Node i = body.parameter(ScalarType.INT, "i");
    Node carried = body.parameter(VECTOR, "a");
    Node sum = body.apply(Operator.ADD, at(body, carried, 0), at(body, carried, 1));
    Node next = constant ? with(body, carried, sum, 1) : body.store(carried, List.of(i), sum);
    Loop loop =
        builder.loop(
            Range.UPWARD,
            builder.integer(0),
            n,
            List.of(a),
            List.of(),
            body.build(List.of(next)),
            List.of("a"));
    return builder.build(List.of(at(builder, loop.output(0), 1)));
  }

  @Test
  void loopsCarryElements() {
    assertFalse(hasArrays(split(carrying(true))));
  }

  @Test
  void aLoopThatStoresAnywhereCarriesTheArray() {
    Graph graph = carrying(false);
    assertTrue(hasArrays(split(graph)));
  }

  @Test
  void largeArraysStay() {
    assertTrue(
        hasArrays(split(builder.build(List.of(at(builder, with(builder, array(33), x, 1), 1))))));
  }
}
