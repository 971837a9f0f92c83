package dev.cotangent.compiler.simplify;

import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Branch;
import dev.cotangent.compiler.graph.Callee;
import dev.cotangent.compiler.graph.CalleeRules;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.Invocation;
import dev.cotangent.compiler.graph.Loop;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Range;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What no result needs of branches, loops and calls goes; the rest stays as it was. */
class DeadRegionsTest {
  private static final List<List<Object>> ARGUMENTS =
      List.of(
          List.of(new double[] {1, 2}, 2, 2.0, true),
          List.of(new double[] {1, 2}, 0, 2.0, false),
          List.of(new double[] {1, 2}, 3, 2.0, true));

  private final GraphBuilder builder = new GraphBuilder();
  private final Node a = builder.parameter(new ArrayType(ScalarType.DOUBLE, 1), "a");
  private final Node n = builder.parameter(ScalarType.INT, "n");
  private final Node x = builder.parameter(ScalarType.DOUBLE, "x");
  private final Node p = builder.parameter(ScalarType.BOOLEAN, "p");

  private Graph graph(Node... results) {
    return builder.build(List.of(results));
  }

  private static void assertBecomes(Graph graph, List<List<Object>> arguments, String... lines) {
    String text =
        "graph(double[] a, int n, double x, boolean p)\n  " + String.join("\n  ", lines) + "\n";
    Simplification.assertSimplified(DeadCode::remove, graph, arguments, text);
  }

  private static void assertBecomes(Graph graph, String... lines) {
    assertBecomes(graph, ARGUMENTS, lines);
  }

  private Branch branch(Graph whenTrue, Graph whenFalse, String... labels) {
    Node condition = builder.apply(Operator.NOT, p);
    return builder.branch(condition, whenTrue, whenFalse, List.of(labels));
  }

  @Test
  void aBranchLosesWhatNobodyTakesFromIt() {
    GraphBuilder whenTrue = builder.nested();
    Node sine = whenTrue.apply(Operator.SIN, x);
    Node cosine = whenTrue.apply(Operator.COS, x);
    Node tangent = whenTrue.apply(Operator.TAN, x);
    GraphBuilder whenFalse = builder.nested();
    Node root = whenFalse.apply(Operator.SQRT, x);
    Branch branch =
        branch(
            whenTrue.build(List.of(sine, cosine, tangent)),
            whenFalse.build(List.of(x, root, x)),
            "r",
            "s",
            "t");
    assertBecomes(
        graph(branch.output(1), branch.output(2)),
        "boolean t1 = !p",
        "if t1",
        "  double t2 = Math.cos(x)",
        "  double t3 = Math.tan(x)",
        "  give t2, t3",
        "else",
        "  double t4 = Math.sqrt(x)",
        "  give t4, x",
        "as double s, double t",
        "return s, t");
  }

  @Test
  void aBranchThatNobodyNeedsGoes() {
    branch(builder.nested().build(List.of(x)), builder.nested().build(List.of(x)), "r");
    assertBecomes(graph(x), "return x");
  }

  @Test
  void aBranchStaysForWhatMayThrowInIt() {
    GraphBuilder whenTrue = builder.nested();
    GraphBuilder whenFalse = builder.nested();
    whenFalse.pinning(true);
    whenFalse.load(a, List.of(n), "");
    branch(whenTrue.build(List.of(x)), whenFalse.build(List.of(x)), "r");
    assertBecomes(
        graph(x),
        "boolean t1 = !p",
        "if t1",
        "  give ",
        "else",
        "  double t2 = load(a, n)  [pinned]",
        "  give ",
        "as ",
        "return x");
  }

  @Test
  void regionsAroundWhatMayThrowStay() {
    GraphBuilder outer = builder.nested();
    Node i = outer.parameter(ScalarType.INT, "i");
    GraphBuilder inner = outer.nested();
    inner.pinning(true);
    inner.load(a, List.of(i), "");
    outer.branch(p, inner.build(List.of()), outer.nested().build(List.of()), List.of());
    builder.loop(
        Range.UPWARD,
        builder.integer(0),
        n,
        List.of(),
        List.of(),
        outer.build(List.of()),
        List.of());
    assertBecomes(
        graph(x),
        "for int i = 0; < n; += 1 carrying () = ()",
        "  if p",
        "    double t1 = load(a, i)  [pinned]",
        "    give ",
        "  else",
        "    give ",
        "  as ",
        "  next ",
        "as ",
        "return x");
  }

  /** Carries a sum and a product, of which the sum needs a third value, and emits two sequences. */
  private Loop loop() {
    GraphBuilder body = builder.nested();
    Node i = body.parameter(ScalarType.INT, "i");
    Node product = body.parameter(ScalarType.DOUBLE, "product");
    Node sum = body.parameter(ScalarType.DOUBLE, "sum");
    Node term = body.parameter(ScalarType.DOUBLE, "term");
    Node nextProduct = body.apply(Operator.MULTIPLY, product, x);
    Node nextSum = body.apply(Operator.ADD, sum, term);
    Node nextTerm = body.apply(Operator.SIN, term);
    Node cosine = body.apply(Operator.COS, body.cast(ScalarType.DOUBLE, i));
    return builder.loop(
        Range.UPWARD,
        builder.integer(0),
        builder.apply(Operator.ADD, n, builder.integer(1)),
        List.of(builder.apply(Operator.EXP, x), x, builder.apply(Operator.TAN, x)),
        List.of(),
        body.build(List.of(nextProduct, nextSum, nextTerm, nextSum, cosine)),
        List.of("product", "sum", "term", "sums", "cosines"));
  }

  @Test
  void aLoopKeepsWhatItsResultIsMadeOf() {
    assertBecomes(
        graph(loop().output(1)),
        "int t1 = n + 1",
        "double t2 = Math.tan(x)",
        "for int i = 0; < t1; += 1 carrying (double sum, double term) = (x, t2)",
        "  double t3 = sum + term",
        "  double t4 = Math.sin(term)",
        "  next t3, t4",
        "as double sum#2, double term#2",
        "return sum#2");
  }

  @Test
  void aLoopThatNobodyNeedsGoes() {
    loop();
    assertBecomes(graph(x), "return x");
  }

  @Test
  void sequencesThatNobodyReadsAreNotEmitted() {
    Loop first = loop();
    GraphBuilder body = builder.nested();
    body.parameter(ScalarType.INT, "i");
    Node last = body.parameter(ScalarType.DOUBLE, "last");
    body.parameter(ScalarType.DOUBLE, "unused");
    Node cosine = body.parameter(ScalarType.DOUBLE, "cosine");
    Loop second =
        builder.loop(
            Range.UPWARD.backwards(),
            first.start(),
            first.bound(),
            List.of(x),
            List.of(first.output(3), first.output(4)),
            body.build(List.of(body.apply(Operator.MAX, last, cosine))),
            List.of("last"));
    assertBecomes(
        graph(second.output(0)),
        "int t1 = n + 1",
        "for int i = 0; < t1; += 1 carrying () = ()",
        "  double t2 = (double) i",
        "  double t3 = Math.cos(t2)",
        "  next ",
        "  emit t3",
        "as sequence<double> cosines",
        "backwards for int i#2 = 0; < t1; += 1 carrying (double last) = (x)"
            + " over (double cosine) in (cosines)",
        "  double t4 = Math.max(last, cosine)",
        "  next t4",
        "as double last#2",
        "return last#2");
  }

  /** Counts up to {@code n} and carries two values, one of which nobody needs. */
  private Loop whileLoop() {
    GraphBuilder body = builder.nested();
    body.parameter(ScalarType.BOOLEAN, "goesOn");
    Node count = body.parameter(ScalarType.INT, "count");
    Node unused = body.parameter(ScalarType.DOUBLE, "unused");
    Node next = body.apply(Operator.ADD, count, builder.integer(1));
    Node sine = body.apply(Operator.SIN, unused);
    return builder.loopWhile(
        List.of(builder.apply(Operator.LESS, builder.integer(0), n), builder.integer(0), x),
        body.build(List.of(body.apply(Operator.LESS, next, n), next, sine, sine, next)),
        List.of("goesOn", "count", "unused", "trips", "sines", "counts"));
  }

  @Test
  void aWhileLoopKeepsWhatItsConditionIsMadeOf() {
    String[] head = {
      "boolean t1 = 0 < n",
      "while first carrying (boolean goesOn, int count) = (t1, 0)",
      "  int t2 = count + 1",
      "  boolean t3 = t2 < n",
      "  next t3, t2"
    };
    Loop loop = whileLoop();
    assertBecomes(
        graph(loop.trips()),
        String.join("\n  ", head),
        "as boolean goesOn#2, int count#2, int trips",
        "return trips");
    assertBecomes(
        graph(loop.output(1), loop.output(5)),
        String.join("\n  ", head),
        "  emit t2",
        "as boolean goesOn#2, int count#2, int trips, sequence<int> counts",
        "return count#2, counts");
  }

  private Invocation invocation(Node... arguments) {
    Callee callee =
        new Callee(
            "",
            "Acme",
            "change",
            List.of(a.type(), ScalarType.DOUBLE),
            Optional.empty(),
            CalleeRules.NONE);
    return builder.invoke(callee, List.of(arguments), List.of(0), List.of("changed"));
  }

  @Test
  void aCallStaysForWhatItChanges() {
    Invocation invocation = invocation(a, builder.apply(Operator.EXP, x));
    assertBecomes(
        graph(invocation.output(0)),
        List.of(),
        "double t1 = Math.exp(x)",
        "double[] changed = changed by Acme.change(a, t1)",
        "return changed");
  }

  @Test
  void aCallThatNobodyNeedsGoes() {
    invocation(a, builder.apply(Operator.EXP, x));
    assertBecomes(graph(x), List.of(), "return x");
  }
}
