package dev.cotangent.compiler.graph;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every kind of malformed graph is found, with a message that names what is wrong. */
class GraphVerifierTest {
  private final GraphBuilder builder = new GraphBuilder();
  private final Parameter x = builder.parameter(ScalarType.DOUBLE, "x");
  private final Parameter flag = builder.parameter(ScalarType.BOOLEAN, "flag");

  private static void assertFound(Graph graph, String message) {
    IllegalStateException found =
        assertThrows(IllegalStateException.class, () -> GraphVerifier.verify(graph));
    assertTrue(found.getMessage().contains(message), found.getMessage());
  }

  private Graph graph(List<Node> nodes, Node result) {
    return new Graph(List.of(x, flag), nodes, List.of(result));
  }

  private static Apply apply(Operator operator, Type type, Node... operands) {
    return new Apply(operator, null, type, List.of(operands), false, new Origin("A.java", 7), "");
  }

  private static Graph body(List<Parameter> parameters, Node... results) {
    return new Graph(parameters, List.of(), List.of(results));
  }

  @Test
  void anOperandMadeLaterIsOutOfScope() {
    Apply later = apply(Operator.SIN, ScalarType.DOUBLE, x);
    Apply user = apply(Operator.COS, ScalarType.DOUBLE, later);
    assertFound(graph(List.of(user, later), user), "COS of A.java:7 uses SIN of A.java:7");
  }

  @Test
  void aResultThatIsNotThereIsOutOfScope() {
    Apply missing = apply(Operator.SIN, ScalarType.DOUBLE, x);
    assertFound(graph(List.of(), missing), "a result uses SIN");
  }

  @Test
  void whatABodyComputesIsNotInScopeOutside() {
    Apply inside = apply(Operator.SIN, ScalarType.DOUBLE, x);
    Graph whenTrue = new Graph(List.of(), List.of(inside), List.of(inside));
    Branch branch =
        new Branch(flag, whenTrue, body(List.of(), x), List.of("y"), new Origin("A.java", 8));
    assertDoesNotThrow(() -> GraphVerifier.verify(graph(List.of(branch), branch.output(0))));
    assertFound(graph(List.of(branch), inside), "a result uses SIN");
  }

  @Test
  void anOutputNeedsItsRegion() {
    Branch branch =
        new Branch(flag, body(List.of(), x), body(List.of(), x), List.of("y"), Origin.NONE);
    assertFound(graph(List.of(), branch.output(0)), "a result uses Output 'y'");
  }

  @Test
  void aNodeStandsInOnePlace() {
    Apply sine = apply(Operator.SIN, ScalarType.DOUBLE, x);
    assertFound(graph(List.of(sine, sine), sine), "SIN of A.java:7 stands in two places");
    Graph body = body(List.of(), x);
    Branch branch = new Branch(flag, body, body, List.of("y"), Origin.NONE);
    assertDoesNotThrow(() -> GraphVerifier.verify(graph(List.of(branch), branch.output(0))));
    Graph computing = new Graph(List.of(), List.of(sine), List.of(sine));
    Branch shared = new Branch(flag, computing, computing, List.of("y"), Origin.NONE);
    assertFound(graph(List.of(shared), shared.output(0)), "stands in two places");
  }

  @Test
  void operandsHaveTheTypesThatTheOperatorTakes() {
    Apply sum = apply(Operator.ADD, ScalarType.DOUBLE, x, builder.integer(1));
    assertFound(graph(List.of(sum), sum), "ADD of A.java:7 is ill-typed");
    Apply load = apply(Operator.LOAD, ScalarType.DOUBLE, x, builder.integer(1));
    assertFound(graph(List.of(load), load), "LOAD of A.java:7 is ill-typed");
  }

  @Test
  void aParameterDoesNotStandInTheOrder() {
    assertFound(
        graph(List.of(new Parameter(ScalarType.INT, Origin.NONE, "i")), x),
        "Parameter 'i' stands in the order");
  }

  @Test
  void bothSidesOfABranchGiveTheSameTypes() {
    Graph whenFalse = body(List.of(), builder.integer(1));
    Branch types = new Branch(flag, body(List.of(), x), whenFalse, List.of("y"), Origin.NONE);
    assertFound(graph(List.of(types), x), "Branch has int for double as result 0");
    Branch counts =
        new Branch(flag, body(List.of(), x), body(List.of()), List.of("y"), Origin.NONE);
    assertFound(graph(List.of(counts), x), "different numbers of results");
    Branch condition =
        new Branch(x, body(List.of(), x), body(List.of(), x), List.of("y"), Origin.NONE);
    assertFound(graph(List.of(condition), x), "has double for boolean as the condition");
  }

  private Loop counted(List<Node> operands, int carried, Graph body, List<String> labels) {
    return new Loop(Range.UPWARD, operands, carried, body, labels, Origin.NONE);
  }

  @Test
  void aLoopCarriesValuesOfOneType() {
    Constant zero = builder.integer(0);
    Parameter index = new Parameter(ScalarType.INT, Origin.NONE, "i");
    Parameter carried = new Parameter(ScalarType.DOUBLE, Origin.NONE, "c");
    Graph body = body(List.of(index, carried), index);
    Loop next = counted(List.of(zero, zero, x), 1, body, List.of("y"));
    assertFound(graph(List.of(next), x), "has int for double as carried value 0 after");
    Graph identity = body(List.of(index, carried), carried);
    Loop start = counted(List.of(zero, zero, zero), 1, identity, List.of("y"));
    assertFound(graph(List.of(start), x), "has int for double as carried value 0 at the start");
    Loop bound = counted(List.of(zero, x, x), 1, identity, List.of("y"));
    assertFound(graph(List.of(bound), x), "has double for int as the bound");
    Loop missing = counted(List.of(zero, zero), 0, identity, List.of("y"));
    assertFound(graph(List.of(missing), x), "has 2 operands for 2 parameters");
  }

  @Test
  void aSequenceHasTheElementTypeThatTheBodyTakes() {
    Constant zero = builder.integer(0);
    Parameter index = new Parameter(ScalarType.INT, Origin.NONE, "i");
    Parameter element = new Parameter(ScalarType.DOUBLE, Origin.NONE, "e");
    Graph body = body(List.of(index, element), element);
    Loop loop = counted(List.of(zero, zero, x), 0, body, List.of("y"));
    assertFound(graph(List.of(loop), x), "has double for sequence<double> as sequence 0");
  }

  @Test
  void aWhileLoopStartsWithItsCondition() {
    Parameter carried = new Parameter(ScalarType.DOUBLE, Origin.NONE, "c");
    Loop loop =
        new Loop(
            null, List.of(x), 1, body(List.of(carried), carried), List.of("c", "n"), Origin.NONE);
    assertFound(graph(List.of(loop), x), "has double for boolean as the condition");
  }
}
