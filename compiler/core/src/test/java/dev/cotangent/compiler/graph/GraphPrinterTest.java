package dev.cotangent.compiler.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The text form shows every kind of node, and is the same every time. */
class GraphPrinterTest {
  private static Graph sample() {
    GraphBuilder builder = new GraphBuilder();
    Node a = builder.parameter(new ArrayType(ScalarType.DOUBLE, 1), "a");
    Node n = builder.parameter(ScalarType.INT, "n");
    Node zero = builder.number(ScalarType.DOUBLE, 0);
    GraphBuilder body = builder.nested();
    Node i = body.parameter(ScalarType.INT, "i");
    Node s = body.parameter(ScalarType.DOUBLE, "s");
    Node element = body.load(a, List.of(i), "element");
    Node sum = body.apply(Operator.ADD, s, element);
    Loop loop =
        builder.loop(
            Range.UPWARD,
            builder.integer(0),
            n,
            List.of(zero),
            List.of(),
            body.build(List.of(sum, element)),
            List.of("s", ""));
    GraphBuilder backwards = builder.nested();
    backwards.parameter(ScalarType.INT, "i");
    Node carried = backwards.parameter(ScalarType.DOUBLE, "s");
    Node kept = backwards.parameter(ScalarType.DOUBLE, "kept");
    Loop second =
        builder.loop(
            Range.UPWARD.backwards(),
            builder.integer(0),
            n,
            List.of(loop.output(0)),
            List.of(loop.output(1)),
            backwards.build(List.of(backwards.apply(Operator.MAX, carried, kept))),
            List.of("s"));
    GraphBuilder whenTrue = builder.nested();
    Node cast = whenTrue.cast(ScalarType.DOUBLE, n);
    Branch branch =
        builder.branch(
            builder.apply(Operator.LESS, second.output(0), zero),
            whenTrue.build(List.of(whenTrue.apply(Operator.NEGATE, cast))),
            builder.nested().build(List.of(second.output(0))),
            List.of("r"));
    builder.pinning(true);
    Node pinned = builder.store(a, List.of(builder.integer(3)), branch.output(0));
    Node chosen = builder.apply(Operator.SELECT, builder.truth(true), pinned, a);
    return builder.build(List.of(chosen));
  }

  @Test
  void everyKindOfNodeIsShown() {
    assertEquals(
        """
        graph(double[] a, int n)
          for int i = 0; < n; += 1 carrying (double s) = (0.0)
            double element = load(a, i)
            double t1 = s + element
            next t1
            emit element
          as double s#2, sequence<double> t2
          backwards for int i#2 = 0; < n; += 1 carrying (double s#3) = (s#2) over (double kept) in (t2)
            double t3 = Math.max(s#3, kept)
            next t3
          as double s#4
          boolean t4 = s#4 < 0.0
          if t4
            double t5 = (double) n
            double t6 = -t5
            give t6
          else
            give s#4
          as double r
          double[] a#2 = store(a, 3, r)  [pinned]
          double[] t7 = true ? a#2 : a
          return t7
        """,
        GraphPrinter.print(sample()));
  }

  @Test
  void equalGraphsHaveEqualTexts() {
    assertEquals(GraphPrinter.print(sample()), GraphPrinter.print(sample()));
  }

  @Test
  void aWhileLoopShowsWhatItCarries() {
    GraphBuilder builder = new GraphBuilder();
    Node flag = builder.parameter(ScalarType.BOOLEAN, "flag");
    GraphBuilder body = builder.nested();
    Node goesOn = body.parameter(ScalarType.BOOLEAN, "goesOn");
    Loop loop =
        builder.loopWhile(
            List.of(flag),
            body.build(List.of(body.apply(Operator.NOT, goesOn))),
            List.of("goesOn", "trips"));
    assertEquals(
        """
        graph(boolean flag)
          while first carrying (boolean goesOn) = (flag)
            boolean t1 = !goesOn
            next t1
          as boolean goesOn#2, int trips
          return trips
        """,
        GraphPrinter.print(builder.build(List.of(loop.trips()))));
  }
}
