package dev.cotangent.compiler.simplify;

import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Callee;
import dev.cotangent.compiler.graph.CalleeRules;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which stores are accumulations. */
class AccumulationsTest {
  private final GraphBuilder builder = new GraphBuilder();
  private final Node a = builder.parameter(new ArrayType(ScalarType.DOUBLE, 1), "a");
  private final Node b = builder.parameter(new ArrayType(ScalarType.DOUBLE, 1), "b");
  private final Node k = builder.parameter(new ArrayType(ScalarType.INT, 1), "k");
  private final Node i = builder.parameter(ScalarType.INT, "i");
  private final Node x = builder.parameter(ScalarType.DOUBLE, "x");

  private static List<List<Object>> arguments() {
    double[] a = {1, -0.0, 0.1};
    double[] b = {4, 5, 6};
    int[] k = {7, 8, 9};
    return List.of(List.of(a, b, k, 2, 0.2), List.of(a, b, k, 1, -0.0), List.of(a, b, k, 3, 1.0));
  }

  private Node load(Node array, Node subscript) {
    return builder.load(array, List.of(subscript), "");
  }

  private Node store(Node value) {
    return builder.store(a, List.of(i), value);
  }

  private static void assertText(Graph graph, List<List<Object>> arguments, String... lines) {
    String head = "graph(double[] a, double[] b, int[] k, int i, double x)\n  ";
    Simplification.assertSimplified(
        stored -> DeadCode.remove(Accumulations.recognise(stored)),
        graph,
        arguments,
        head + String.join("\n  ", lines) + "\n");
  }

  private void assertBecomes(Node result, String... lines) {
    assertText(builder.build(List.of(result)), arguments(), lines);
  }

  @Test
  void aSumWithTheElementItself() {
    String[] accumulation = {"double[] a#2 = accumulate(a, i, x)", "return a#2"};
    assertBecomes(store(builder.apply(Operator.ADD, load(a, i), x)), accumulation);
    assertBecomes(store(builder.apply(Operator.ADD, x, load(a, i))), accumulation);
  }

  @Test
  void theElementDoubled() {
    Node element = load(a, i);
    assertBecomes(
        store(builder.apply(Operator.ADD, element, element)),
        "double t1 = load(a, i)",
        "double[] a#2 = accumulate(a, i, t1)",
        "return a#2");
  }

  @Test
  void aDifference() {
    assertBecomes(
        store(builder.apply(Operator.SUBTRACT, load(a, i), x)),
        "double t1 = -x",
        "double[] a#2 = accumulate(a, i, t1)",
        "return a#2");
    assertBecomes(
        store(builder.apply(Operator.SUBTRACT, x, load(a, i))),
        "double t1 = load(a, i)",
        "double t2 = x - t1",
        "double[] a#2 = store(a, i, t2)",
        "return a#2");
  }

  @Test
  void anythingElseIsAStore() {
    assertBecomes(store(x), "double[] a#2 = store(a, i, x)", "return a#2");
    assertBecomes(
        store(builder.apply(Operator.MULTIPLY, load(a, i), x)),
        "double t1 = load(a, i)",
        "double t2 = t1 * x",
        "double[] a#2 = store(a, i, t2)",
        "return a#2");
    assertBecomes(
        store(builder.apply(Operator.ADD, load(b, i), x)),
        "double t1 = load(b, i)",
        "double t2 = t1 + x",
        "double[] a#2 = store(a, i, t2)",
        "return a#2");
    assertBecomes(
        store(builder.apply(Operator.ADD, x, load(a, builder.integer(0)))),
        "double t1 = load(a, 0)",
        "double t2 = x + t1",
        "double[] a#2 = store(a, i, t2)",
        "return a#2");
    assertBecomes(
        store(builder.apply(Operator.ADD, x, builder.apply(Operator.EXP, x))),
        "double t1 = Math.exp(x)",
        "double t2 = x + t1",
        "double[] a#2 = store(a, i, t2)",
        "return a#2");
  }

  @Test
  void anotherArraysElementsAreIntegers() {
    Node sum = builder.apply(Operator.ADD, load(k, i), builder.integer(1));
    assertBecomes(
        builder.store(k, List.of(i), sum),
        "int t1 = load(k, i)",
        "int t2 = t1 + 1",
        "int[] k#2 = store(k, i, t2)",
        "return k#2");
  }

  @Test
  void aSumThatIsNotStoredIsNoAccumulation() {
    assertBecomes(
        builder.apply(Operator.ADD, load(a, i), x),
        "double t1 = load(a, i)",
        "double t2 = t1 + x",
        "return t2");
  }

  @Test
  void anAccumulationOfAnAccumulationStays() {
    assertBecomes(
        builder.accumulate(a, List.of(i), builder.apply(Operator.ADD, load(a, i), x)),
        "double t1 = load(a, i)",
        "double t2 = t1 + x",
        "double[] a#2 = accumulate(a, i, t2)",
        "return a#2");
  }

  @Test
  void whatAMethodMakesOfTheElementIsNotTheElement() {
    Callee callee =
        new Callee(
            "",
            "Acme",
            "f",
            List.of(a.type(), i.type()),
            Optional.of(ScalarType.DOUBLE),
            CalleeRules.NONE);
    Node called = builder.call(callee, List.of(a, i), "");
    assertText(
        builder.build(List.of(store(builder.apply(Operator.ADD, called, x)))),
        List.of(),
        "double t1 = Acme.f(a, i)",
        "double t2 = t1 + x",
        "double[] a#2 = store(a, i, t2)",
        "return a#2");
  }

  @Test
  void whatMayThrowStaysPinned() {
    Node element = load(a, i);
    builder.pinning(true);
    assertBecomes(
        store(builder.apply(Operator.ADD, element, x)),
        "double[] a#2 = accumulate(a, i, x)  [pinned]",
        "return a#2");
  }
}
