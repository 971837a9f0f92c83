package dev.cotangent.compiler.simplify;

import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What no result needs goes; what may throw happens, once. */
class DeadCodeTest {
  private static final List<List<Object>> ARGUMENTS =
      List.of(
          List.of(new double[][] {{1, 2}, {3, 4}}, 1, 2.0),
          List.of(new double[][] {{1, 2}, {}}, 1, 2.0),
          List.of(new double[][] {{1, 2}}, 1, 2.0));

  private final GraphBuilder builder = new GraphBuilder();
  private final Node a = builder.parameter(new ArrayType(ScalarType.DOUBLE, 2), "a");
  private final Node i = builder.parameter(ScalarType.INT, "i");
  private final Node x = builder.parameter(ScalarType.DOUBLE, "x");
  private final Node zero = builder.integer(0);

  private void assertBecomes(List<Node> results, String... lines) {
    Graph graph = builder.build(results);
    String text = "graph(double[][] a, int i, double x)\n  " + String.join("\n  ", lines) + "\n";
    Simplification.assertSimplified(DeadCode::remove, graph, ARGUMENTS, text);
  }

  private Node load(Node... subscripts) {
    return builder.load(a, List.of(subscripts), "");
  }

  @Test
  void whatNobodyAsksForGoes() {
    builder.apply(Operator.SIN, builder.apply(Operator.EXP, x));
    load(zero);
    assertBecomes(
        List.of(builder.apply(Operator.NEGATE, x)), //
        "double t1 = -x",
        "return t1");
  }

  @Test
  void whatMayThrowStaysWithAllItNeeds() {
    Node next = builder.apply(Operator.ADD, i, builder.integer(1));
    builder.pinning(true);
    load(next);
    assertBecomes(
        List.of(x), //
        "int t1 = i + 1",
        "double[] t2 = load(a, t1)  [pinned]",
        "return x");
  }

  @Test
  void aRowNeedNotBeLoadedWhereItsElementIs() {
    builder.pinning(true);
    load(i);
    load(i, zero);
    assertBecomes(
        List.of(x), //
        "double t1 = load(a, i, 0)  [pinned]",
        "return x");
  }

  @Test
  void aRowNeedNotBeLoadedWhereItsLengthIsAskedFor() {
    builder.pinning(true);
    load(i);
    builder.length(a, List.of(i));
    assertBecomes(
        List.of(x), //
        "int t1 = length(a, i)  [pinned]",
        "return x");
  }

  @Test
  void anElementNeedNotBeLoadedWhereItIsStored() {
    builder.pinning(true);
    load(i);
    load(i, zero);
    Node stored = builder.store(a, List.of(i, zero), x);
    assertBecomes(
        List.of(stored), //
        "double[][] a#2 = store(a, i, 0, x)  [pinned]",
        "return a#2");
  }

  @Test
  void anElementNeedNotBeLoadedWhereItIsAddedTo() {
    builder.pinning(true);
    load(i);
    load(i, zero);
    Node added = builder.accumulate(a, List.of(i, zero), x);
    assertBecomes(
        List.of(added), //
        "double[][] a#2 = accumulate(a, i, 0, x)  [pinned]",
        "return a#2");
  }

  @Test
  void otherAccessesDoNotCover() {
    builder.pinning(true);
    load(i, zero);
    load(zero, i);
    builder.length(a, List.of(zero));
    builder.length(a, List.of());
    assertBecomes(
        List.of(x),
        "double t1 = load(a, i, 0)  [pinned]",
        "double t2 = load(a, 0, i)  [pinned]",
        "int t3 = length(a, 0)  [pinned]",
        "int t4 = length(a)  [pinned]",
        "return x");
  }

  /** An access that does not happen stands in for none. */
  @Test
  void whatIsNotPinnedDoesNotCover() {
    Node element = load(i, zero);
    builder.pinning(true);
    load(i);
    assertBecomes(
        List.of(element),
        "double t1 = load(a, i, 0)",
        "double[] t2 = load(a, i)  [pinned]",
        "return t1");
  }

  @Test
  void whatIsCoveredStaysWhereItIsUsed() {
    builder.pinning(true);
    Node row = load(i);
    load(i, zero);
    assertBecomes(
        List.of(row),
        "double[] t1 = load(a, i)  [pinned]",
        "double t2 = load(a, i, 0)  [pinned]",
        "return t1");
  }
}
