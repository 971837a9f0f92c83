package dev.cotangent.compiler.simplify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cotangent.compiler.graph.Branch;
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

/** Second counters of counted loops are computed from the first; everything else is carried. */
class InductionVariablesTest {
  private static final List<List<Object>> ARGUMENTS =
      List.of(
          List.of(0, 0, 5, 3),
          List.of(2, 6, 5, 3),
          List.of(6, 2, 5, 3),
          List.of(-1, 3, -7, Integer.MAX_VALUE / 2));

  private final GraphBuilder builder = new GraphBuilder();
  private final Node start = builder.parameter(ScalarType.INT, "start");
  private final Node bound = builder.parameter(ScalarType.INT, "bound");
  private final Node first = builder.parameter(ScalarType.INT, "first");
  private final Node step = builder.parameter(ScalarType.INT, "step");
  private final GraphBuilder body = builder.nested();
  private final Node i = body.parameter(ScalarType.INT, "i");
  private final Node k = body.parameter(ScalarType.INT, "k");
  private final Node sum = body.parameter(ScalarType.INT, "sum");

  /** The loop that adds up {@code k} by way of a product, so that the sum is no counter. */
  private Graph graph(Range range, Node next) {
    Node used = body.apply(Operator.MULTIPLY, k, i);
    Node total = body.apply(Operator.SUBTRACT, sum, used);
    Loop loop =
        builder.loop(
            range,
            start,
            bound,
            List.of(first, builder.integer(0)),
            List.of(),
            body.build(List.of(next, total)),
            List.of("k", "sum"));
    return builder.build(List.of(loop.output(0), loop.output(1)));
  }

  private static Graph resolve(Graph graph) {
    return Simplification.check(InductionVariables::resolve, graph, ARGUMENTS);
  }

  private static void assertStays(Graph graph) {
    assertEquals(GraphPrinter.print(graph), GraphPrinter.print(resolve(graph)));
  }

  /** Nobody reads the carried counter any more, which dead code shows by removing it. */
  private static void assertResolved(Graph graph) {
    assertEquals(
        """
        graph(int start, int bound, int first, int step)
          for int i = start; < bound; += 1 carrying (int sum) = (0)
            int t1 = i - start
            int t2 = t1 * step
            int t3 = first + t2
            int t4 = t3 * i
            int t5 = sum - t4
            next t5
          as int sum#2
          boolean t6 = bound > start
          int t7 = bound - start
          int t8 = t6 ? t7 : 0
          int t9 = t8 * step
          int t10 = first + t9
          return t10, sum#2
        """,
        GraphPrinter.print(DeadCode.remove(resolve(graph))));
  }

  @Test
  void aCounterFollowsFromTheIndex() {
    assertResolved(graph(Range.UPWARD, body.apply(Operator.ADD, k, step)));
  }

  @Test
  void theStepMayStandFirst() {
    assertResolved(graph(Range.UPWARD, body.apply(Operator.ADD, step, k)));
  }

  @Test
  void aStepThatIsNoSumOfTheCounterIsCarried() {
    assertStays(graph(Range.UPWARD, body.apply(Operator.SUBTRACT, k, step)));
  }

  @Test
  void anotherVariablesNextValueIsCarried() {
    assertStays(graph(Range.UPWARD, body.apply(Operator.ADD, first, step)));
  }

  @Test
  void whatIsSetAnewIsCarried() {
    assertStays(graph(Range.UPWARD, step));
  }

  @Test
  void aStepMadeInTheBodyIsCarried() {
    assertStays(
        graph(Range.UPWARD, body.apply(Operator.ADD, k, body.apply(Operator.MULTIPLY, i, i))));
  }

  @Test
  void aStepThatIsTheIndexIsCarried() {
    assertStays(graph(Range.UPWARD, body.apply(Operator.ADD, i, k)));
  }

  @Test
  void aStepThatABranchInTheBodyGivesIsCarried() {
    Branch branch =
        body.branch(
            body.apply(Operator.LESS, i, step),
            body.nested().build(List.of(step)),
            body.nested().build(List.of(i)),
            List.of("given"));
    assertStays(graph(Range.UPWARD, body.apply(Operator.ADD, k, branch.output(0))));
  }

  @Test
  void onlyPlainUpwardLoopsAreResolved() {
    List<Range> others =
        List.of(
            new Range(Operator.LESS, 2, false),
            new Range(Operator.LESS_EQUAL, 1, false),
            new Range(Operator.GREATER, -1, false),
            Range.UPWARD.backwards());
    for (Range range : others) {
      InductionVariablesTest fresh = new InductionVariablesTest();
      assertStays(fresh.graph(range, fresh.body.apply(Operator.ADD, fresh.k, fresh.step)));
    }
  }

  @Test
  void aWhileLoopIsNotResolved() {
    GraphBuilder inside = builder.nested();
    inside.parameter(ScalarType.BOOLEAN, "goesOn");
    Node counter = inside.parameter(ScalarType.INT, "counter");
    Node next = inside.apply(Operator.ADD, counter, builder.integer(1));
    Loop loop =
        builder.loopWhile(
            List.of(builder.apply(Operator.LESS, start, bound), start),
            inside.build(List.of(inside.apply(Operator.LESS, next, bound), next)),
            List.of("goesOn", "counter", "trips"));
    assertStays(builder.build(List.of(loop.output(1))));
  }

  /** A sum of numbers that are rounded is not a product. */
  @Test
  void aFloatingCounterIsCarried() {
    GraphBuilder inside = builder.nested();
    inside.parameter(ScalarType.INT, "i");
    Node counter = inside.parameter(ScalarType.DOUBLE, "counter");
    Node tenth = builder.number(ScalarType.DOUBLE, 0.1);
    Loop loop =
        builder.loop(
            Range.UPWARD,
            start,
            bound,
            List.of(tenth),
            List.of(),
            inside.build(List.of(inside.apply(Operator.ADD, counter, tenth))),
            List.of("counter"));
    assertStays(builder.build(List.of(loop.output(0))));
  }
}
