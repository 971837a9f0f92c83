package dev.cotangent.compiler.simplify;

import dev.cotangent.compiler.graph.Branch;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.Loop;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Range;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What regions hand on as it is does not pass through them. */
class PassedThroughTest {
  private final GraphBuilder builder = new GraphBuilder();
  private final Node x = builder.parameter(ScalarType.DOUBLE, "x");
  private final Node y = builder.parameter(ScalarType.DOUBLE, "y");
  private final Node n = builder.parameter(ScalarType.INT, "n");
  private final Node p = builder.parameter(ScalarType.BOOLEAN, "p");

  private static final List<List<Object>> ARGUMENTS =
      List.of(List.of(2.0, 3.0, 0, true), List.of(2.0, 3.0, 1, false), List.of(2.0, 3.0, 4, true));

  private static void assertBecomes(Graph graph, String expected) {
    Simplification.assertSimplified(
        PassedThrough::remove,
        graph,
        ARGUMENTS,
        "graph(double x, double y, int n, boolean p)\n" + expected);
  }

  private Loop loop(List<Node> initial, Graph body, List<String> labels) {
    return builder.loop(Range.UPWARD, builder.integer(0), n, initial, List.of(), body, labels);
  }

  @Test
  void whatALoopOnlyCarriesIsItsInitialValue() {
    GraphBuilder body = builder.nested();
    body.parameter(ScalarType.INT, "i");
    Node sum = body.parameter(ScalarType.DOUBLE, "sum");
    Node same = body.parameter(ScalarType.DOUBLE, "same");
    Node next = body.apply(Operator.ADD, sum, same);
    Loop loop = loop(List.of(x, y), body.build(List.of(next, same)), List.of("sum", "same"));
    assertBecomes(
        builder.build(List.of(loop.output(0), loop.output(1))),
        """
          for int i = 0; < n; += 1 carrying (double sum, double same) = (x, y)
            double t1 = sum + y
            next t1, y
          as double sum#2, double same#2
          return sum#2, y
        """);
  }

  @Test
  void valuesThatChangePlacesAreCarried() {
    GraphBuilder body = builder.nested();
    body.parameter(ScalarType.INT, "i");
    Node a = body.parameter(ScalarType.DOUBLE, "a");
    Node b = body.parameter(ScalarType.DOUBLE, "b");
    Loop loop = loop(List.of(x, y), body.build(List.of(b, a)), List.of("a", "b"));
    assertBecomes(
        builder.build(List.of(loop.output(0), loop.output(1))),
        """
          for int i = 0; < n; += 1 carrying (double a, double b) = (x, y)
            next b, a
          as double a#2, double b#2
          return a#2, b#2
        """);
  }

  @Test
  void theConditionOfAWhileLoopStays() {
    GraphBuilder body = builder.nested();
    Node goesOn = body.parameter(ScalarType.BOOLEAN, "goesOn");
    Node same = body.parameter(ScalarType.DOUBLE, "same");
    Loop loop =
        builder.loopWhile(
            List.of(builder.apply(Operator.LESS, y, x), x),
            body.build(List.of(goesOn, same)),
            List.of("goesOn", "same", "trips"));
    assertBecomes(
        builder.build(List.of(loop.output(0), loop.output(1))),
        """
          boolean t1 = y < x
          while first carrying (boolean goesOn, double same) = (t1, x)
            next goesOn, x
          as boolean goesOn#2, double same#2, int trips
          return goesOn#2, x
        """);
  }

  @Test
  void whatALoopInALoopHandsOnIsHandedOnByBoth() {
    GraphBuilder outer = builder.nested();
    Node i = outer.parameter(ScalarType.INT, "i");
    Node same = outer.parameter(ScalarType.DOUBLE, "same");
    GraphBuilder inner = outer.nested();
    inner.parameter(ScalarType.INT, "j");
    Node again = inner.parameter(ScalarType.DOUBLE, "again");
    Loop innerLoop =
        outer.loop(
            Range.UPWARD,
            builder.integer(0),
            i,
            List.of(same),
            List.of(),
            inner.build(List.of(again)),
            List.of("again"));
    Loop loop = loop(List.of(x), outer.build(List.of(innerLoop.output(0))), List.of("same"));
    assertBecomes(
        builder.build(List.of(builder.apply(Operator.NEGATE, loop.output(0)))),
        """
          for int i = 0; < n; += 1 carrying (double same) = (x)
            for int j = 0; < i; += 1 carrying (double again) = (x)
              next x
            as double again#2
            next x
          as double same#2
          double t1 = -x
          return t1
        """);
  }

  @Test
  void whatBothSidesOfABranchGiveIsThatValue() {
    Branch branch =
        builder.branch(
            p,
            builder.nested().build(List.of(x, builder.number(ScalarType.DOUBLE, 1), x)),
            builder.nested().build(List.of(x, builder.number(ScalarType.DOUBLE, 1), y)),
            List.of("same", "one", "other"));
    assertBecomes(
        builder.build(List.of(branch.output(0), branch.output(1), branch.output(2))),
        """
          if p
            give x, 1.0, x
          else
            give x, 1.0, y
          as double same, double one, double other
          return x, 1.0, other
        """);
  }

  @Test
  void bothSidesMayHaveTheValueFromFurtherOut() {
    GraphBuilder body = builder.nested();
    body.parameter(ScalarType.INT, "i");
    Node same = body.parameter(ScalarType.DOUBLE, "same");
    Branch inner =
        body.branch(
            p,
            body.nested().build(List.of(same)),
            body.nested().build(List.of(same)),
            List.of("given"));
    Loop loop = loop(List.of(x), body.build(List.of(inner.output(0))), List.of("same"));
    Branch after =
        builder.branch(
            p,
            builder.nested().build(List.of(loop.output(0))),
            builder.nested().build(List.of(x)),
            List.of("result"));
    assertBecomes(
        builder.build(List.of(after.output(0))),
        """
          for int i = 0; < n; += 1 carrying (double same) = (x)
            if p
              give x
            else
              give x
            as double given
            next x
          as double same#2
          if p
            give x
          else
            give x
          as double result
          return x
        """);
  }
}
