package dev.cotangent.compiler.simplify;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.GraphPrinter;
import dev.cotangent.compiler.graph.GraphVerifier;
import dev.cotangent.compiler.graph.Interpreter;
import java.util.List;

/** A pass under test: what comes out is a graph, means what went in, and looks as expected. */
final class Simplification {
  private Simplification() {}

  /**
   * Applies a pass and checks that it keeps every bit of every result, and every exception.
   *
   * @param arguments values for the graph's parameters, as often as wanted
   * @return the graph that the pass makes
   */
  static Graph check(Pass pass, Graph graph, List<List<Object>> arguments) {
    GraphVerifier.verify(graph);
    Graph simplified = pass.apply(graph);
    GraphVerifier.verify(simplified);
    for (List<Object> values : arguments) {
      assertArrayEquals(outcome(graph, values), outcome(simplified, values), values.toString());
    }
    return simplified;
  }

  /** Applies a pass, checks the meaning, and compares the text of the graph that it makes. */
  static void assertSimplified(
      Pass pass, Graph graph, List<List<Object>> arguments, String expected) {
    assertEquals(expected, GraphPrinter.print(check(pass, graph, arguments)));
  }

  private static Object[] outcome(Graph graph, List<Object> arguments) {
    try {
      return Interpreter.evaluate(graph, arguments).toArray();
    } catch (ArithmeticException | IndexOutOfBoundsException e) {
      return new Object[] {e.getClass()};
    }
  }
}
