package dev.cotangent.compiler.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The interpreter gives graphs their meaning: arrays are values, loops carry, sequences align. */
class InterpreterTest {
  private static final ArrayType VECTOR = new ArrayType(ScalarType.DOUBLE, 1);
  private static final ArrayType MATRIX = new ArrayType(ScalarType.DOUBLE, 2);

  private final GraphBuilder builder = new GraphBuilder();

  private List<Object> evaluate(List<Node> results, Object... arguments) {
    Graph graph = builder.build(results);
    GraphVerifier.verify(graph);
    return Interpreter.evaluate(graph, List.of(arguments));
  }

  private Constant number(double value) {
    return builder.number(ScalarType.DOUBLE, value);
  }

  @Test
  void aStoreMakesANewArrayAndLeavesTheOldOne() {
    Node a = builder.parameter(VECTOR, "a");
    Node stored = builder.store(a, List.of(builder.integer(1)), number(9));
    double[] argument = {1, 2, 3};
    List<Object> results = evaluate(List.of(a, stored), argument);
    assertArrayEquals(new double[] {1, 2, 3}, (double[]) results.get(0));
    assertArrayEquals(new double[] {1, 9, 3}, (double[]) results.get(1));
    assertArrayEquals(new double[] {1, 2, 3}, argument);
  }

  @Test
  void aStoreInARowLeavesTheOldRow() {
    Node a = builder.parameter(MATRIX, "a");
    List<Node> subscripts = List.of(builder.integer(1), builder.integer(0));
    Node stored = builder.store(a, subscripts, number(9));
    Node row = builder.load(stored, List.of(builder.integer(1)), "row");
    double[][] argument = {{1}, {2, 3}};
    List<Object> results = evaluate(List.of(a, row), (Object) argument);
    assertArrayEquals(new double[][] {{1}, {2, 3}}, (double[][]) results.get(0));
    assertArrayEquals(new double[] {9, 3}, (double[]) results.get(1));
  }

  @Test
  void accumulateAddsToAnElementOrARow() {
    Node a = builder.parameter(MATRIX, "a");
    Node row = builder.parameter(VECTOR, "row");
    Node once = builder.accumulate(a, List.of(builder.integer(0), builder.integer(1)), number(0.5));
    Node twice = builder.accumulate(once, List.of(builder.integer(0)), row);
    List<Object> results =
        evaluate(List.of(twice), new double[][] {{1, 2}, {3}}, new double[] {10, 20});
    assertArrayEquals(new double[][] {{11, 22.5}, {3}}, (double[][]) results.get(0));
  }

  @Test
  void fewerLengthsThanTheRankGiveNullRows() {
    Node n = builder.parameter(ScalarType.INT, "n");
    Node rows = builder.newArray(MATRIX, List.of(n), "rows");
    Node zeros = builder.apply(Operator.ZEROS_LIKE, rows);
    Node row = builder.newArray(VECTOR, List.of(builder.integer(2)), "row");
    Node filled = builder.store(zeros, List.of(builder.integer(1)), row);
    Node length = builder.length(filled, List.of(builder.integer(1)));
    List<Object> results = evaluate(List.of(rows, filled, length), 2);
    assertNull(((double[][]) results.get(0))[1]);
    assertArrayEquals(new double[][] {null, {0, 0}}, (double[][]) results.get(1));
    assertEquals(2, results.get(2));
  }

  @Test
  void arraysOfEveryElementTypeAreAllocated() {
    for (ScalarType type : ScalarType.values()) {
      GraphBuilder fresh = new GraphBuilder();
      Node three = fresh.integer(3);
      Node cube = fresh.newArray(new ArrayType(type, 3), List.of(three, three), "cube");
      Graph graph = fresh.build(List.of(cube));
      Object[][] made = (Object[][]) Interpreter.evaluate(graph, List.of()).get(0);
      assertNull(made[2][2]);
      assertEquals(type.keyword() + "[]", made[2].getClass().getComponentType().getSimpleName());
    }
  }

  @Test
  void exceptionsAreJavas() {
    Node a = builder.parameter(MATRIX, "a");
    Node i = builder.parameter(ScalarType.INT, "i");
    Node element = builder.load(a, List.of(i, i), "");
    Graph graph = builder.build(List.of(element));
    assertThrows(
        ArrayIndexOutOfBoundsException.class,
        () -> Interpreter.evaluate(graph, List.of(new double[2][2], 2)));
    assertThrows(
        ArrayIndexOutOfBoundsException.class,
        () -> Interpreter.evaluate(graph, List.of(new double[2][2], -1)));
    assertThrows(
        NullPointerException.class, () -> Interpreter.evaluate(graph, List.of(new double[2][], 1)));
  }

  @Test
  void aNegativeLengthIsRefusedAsInJava() {
    Node n = builder.parameter(ScalarType.INT, "n");
    Graph graph = builder.build(List.of(builder.newArray(VECTOR, List.of(n), "a")));
    assertThrows(NegativeArraySizeException.class, () -> Interpreter.evaluate(graph, List.of(-1)));
  }

  @Test
  void onlyTheBranchTakenIsEvaluated() {
    Node n = builder.parameter(ScalarType.INT, "n");
    GraphBuilder whenTrue = builder.nested();
    Node quotient = whenTrue.apply(Operator.DIVIDE, whenTrue.integer(6), n);
    GraphBuilder whenFalse = builder.nested();
    Branch branch =
        builder.branch(
            builder.apply(Operator.NOT_EQUAL, n, builder.integer(0)),
            whenTrue.build(List.of(quotient)),
            whenFalse.build(List.of(whenFalse.integer(-1))),
            List.of("q"));
    Graph graph = builder.build(List.of(branch.output(0)));
    GraphVerifier.verify(graph);
    assertEquals(List.of(3), Interpreter.evaluate(graph, List.of(2)));
    assertEquals(List.of(-1), Interpreter.evaluate(graph, List.of(0)));
  }

  /** Sums {@code index * element} over a range while emitting the running sum. */
  private Graph running(Range range, int start, int bound, boolean withSequence) {
    GraphBuilder outer = new GraphBuilder();
    List<Node> sequences =
        withSequence
            ? List.of(outer.parameter(new SequenceType(ScalarType.INT), "sequence"))
            : List.of();
    GraphBuilder body = outer.nested();
    Node index = body.parameter(ScalarType.INT, "i");
    Node sum = body.parameter(ScalarType.INT, "sum");
    Node factor = withSequence ? body.parameter(ScalarType.INT, "f") : body.integer(1);
    Node scaled = body.apply(Operator.MULTIPLY, sum, body.integer(10));
    Node next = body.apply(Operator.ADD, scaled, body.apply(Operator.MULTIPLY, index, factor));
    Loop loop =
        outer.loop(
            range,
            outer.integer(start),
            outer.integer(bound),
            List.of(outer.integer(0)),
            sequences,
            body.build(List.of(next, next)),
            List.of("sum", "sums"));
    Graph graph = outer.build(loop.outputs());
    GraphVerifier.verify(graph);
    return graph;
  }

  @Test
  void countedLoopsVisitTheIndicesOfJavasFor() {
    Range up = new Range(Operator.LESS, 2, false);
    assertEquals(
        List.of(135, List.of(1, 13, 135)),
        Interpreter.evaluate(running(up, 1, 6, false), List.of()));
    Range down = new Range(Operator.GREATER_EQUAL, -3, false);
    assertEquals(
        List.of(741, List.of(7, 74, 741)),
        Interpreter.evaluate(running(down, 7, 1, false), List.of()));
    assertEquals(List.of(0, List.of()), Interpreter.evaluate(running(up, 6, 6, false), List.of()));
  }

  @Test
  void aReversedLoopVisitsTheSameIndicesBackwardsAndItsSequencesStayAligned() {
    Range backwards = new Range(Operator.LESS, 2, false).backwards();
    assertEquals(
        List.of(531, List.of(531, 53, 5)),
        Interpreter.evaluate(running(backwards, 1, 6, false), List.of()));
    // Index 5 meets the last element, 1 the first, as if the loop had run forwards.
    assertEquals(
        List.of(5 * 100 + 2 * 3 * 10 + 3, List.of(5 * 100 + 2 * 3 * 10 + 3, 56, 5)),
        Interpreter.evaluate(running(backwards, 1, 6, true), List.of(List.of(3, 2, 1))));
  }

  @Test
  void aSequenceOfTheWrongLengthIsAMistake() {
    Graph graph = running(Range.UPWARD, 0, 3, true);
    assertThrows(
        IllegalStateException.class, () -> Interpreter.evaluate(graph, List.of(List.of(1, 2))));
  }

  @Test
  void aWhileLoopCountsItsTripsAndEmits() {
    Node x = builder.parameter(ScalarType.INT, "x");
    GraphBuilder body = builder.nested();
    body.parameter(ScalarType.BOOLEAN, "goes on");
    Node value = body.parameter(ScalarType.INT, "x");
    Node half = body.apply(Operator.DIVIDE, value, body.integer(2));
    Node goesOn = body.apply(Operator.GREATER, half, body.integer(0));
    Loop loop =
        builder.loopWhile(
            List.of(builder.apply(Operator.GREATER, x, builder.integer(0)), x),
            body.build(List.of(goesOn, half, value)),
            List.of("", "x", "trips", "values"));
    Graph graph = builder.build(loop.outputs());
    GraphVerifier.verify(graph);
    assertEquals(List.of(false, 0, 3, List.of(5, 2, 1)), Interpreter.evaluate(graph, List.of(5)));
    assertEquals(List.of(false, -1, 0, List.of()), Interpreter.evaluate(graph, List.of(-1)));
  }

  @Test
  void selectionsWorkOnArrays() {
    Node condition = builder.parameter(ScalarType.BOOLEAN, "condition");
    Node a = builder.parameter(VECTOR, "a");
    Node b = builder.parameter(VECTOR, "b");
    Node chosen = builder.apply(Operator.SELECT, condition, a, b);
    List<Object> results = evaluate(List.of(chosen), false, new double[] {1}, new double[] {2});
    assertArrayEquals(new double[] {2}, (double[]) results.get(0));
  }

  @Test
  void aLongChainOfOperationsNeedsNoStack() {
    Node x = builder.parameter(ScalarType.DOUBLE, "x");
    Node sum = x;
    for (int i = 0; i < 200_000; i++) {
      sum = builder.apply(Operator.ADD, sum, number(i % 7));
    }
    Graph graph = builder.build(List.of(sum));
    GraphVerifier.verify(graph);
    double expected = 0.25;
    for (int i = 0; i < 200_000; i++) {
      expected += i % 7;
    }
    assertEquals(List.of(expected), Interpreter.evaluate(graph, List.of(0.25)));
  }

  @Test
  void aCopyOfTheGraphMeansTheSame() {
    Graph graph = running(new Range(Operator.LESS, 2, true), 1, 6, true);
    Graph copy = new Rewriter().rewrite(graph);
    GraphVerifier.verify(copy);
    List<Object> arguments = List.of(List.of(3, 2, 1));
    assertEquals(Interpreter.evaluate(graph, arguments), Interpreter.evaluate(copy, arguments));
  }
}
