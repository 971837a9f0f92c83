package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.GraphVerifier;
import dev.cotangent.compiler.graph.Interpreter;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.graph.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * One rule of the table as a graph of its own. As in the compiler, the rule is applied in another
 * graph than the one that its operator stands in.
 */
final class RuleGraph {
  private final Graph graph;

  private RuleGraph(Graph graph) {
    this.graph = graph;
  }

  /**
   * The rule of an operator in one argument.
   *
   * @param direction what the partial derivative is multiplied by: a {@link ScalarType} for a
   *     parameter of that type, or a boxed number for a constant
   * @param arguments the operator's arguments, likewise
   */
  static RuleGraph of(Operator operator, int argument, Object direction, Object... arguments) {
    GraphBuilder original = new GraphBuilder();
    List<Node> operands = new ArrayList<>();
    for (Object value : arguments) {
      operands.add(node(value, original));
    }
    Apply application = (Apply) application(operator, operands, original);

    GraphBuilder builder = new GraphBuilder();
    Node d = node(direction, builder);
    IdentityHashMap<Node, Node> images = new IdentityHashMap<>();
    for (int i = 0; i < arguments.length; i++) {
      images.put(operands.get(i), node(arguments[i], builder));
    }
    List<Node> copies = operands.stream().map(images::get).toList();
    images.put(application, application(operator, copies, builder));
    ScalarType type = (ScalarType) operands.get(argument).type();
    RuleContext context = new RuleContext(application, type, images::get, builder);
    Node product = DerivativeRules.apply(operator, argument, d, context);
    Graph graph = builder.build(List.of(product));
    GraphVerifier.verify(graph);
    return new RuleGraph(graph);
  }

  private static Node node(Object value, GraphBuilder builder) {
    return value instanceof ScalarType type
        ? builder.parameter(type, "")
        : builder.constant(typeOf(value), value);
  }

  private static ScalarType typeOf(Object value) {
    if (value instanceof Double) {
      return ScalarType.DOUBLE;
    }
    if (value instanceof Float) {
      return ScalarType.FLOAT;
    }
    return value instanceof Integer ? ScalarType.INT : ScalarType.BOOLEAN;
  }

  /** A cast is one to {@code float}. */
  private static Node application(Operator operator, List<Node> operands, GraphBuilder builder) {
    Node[] array = operands.toArray(new Node[0]);
    return operator == Operator.CAST
        ? builder.apply(operator, (Type) ScalarType.FLOAT, array)
        : builder.apply(operator, array);
  }

  /**
   * The rule of an operator in one argument, at a point.
   *
   * @param direction what the partial derivative is multiplied by
   * @param arguments the operator's arguments, boxed
   */
  static Object evaluate(Operator operator, int argument, Object direction, Object... arguments) {
    Object[] types = new Object[arguments.length];
    Object[] values = new Object[arguments.length + 1];
    values[0] = direction;
    for (int i = 0; i < arguments.length; i++) {
      types[i] = typeOf(arguments[i]);
      values[i + 1] = arguments[i];
    }
    return of(operator, argument, typeOf(direction), types).at(values);
  }

  /** The product, for values of the parameters: the direction first, if it is one. */
  Object at(Object... values) {
    return Interpreter.evaluate(graph, List.of(values)).get(0);
  }

  /** The product. */
  Node product() {
    return graph.results().get(0);
  }

  /** The direction, if it is a parameter. */
  Node direction() {
    return graph.parameters().get(0);
  }

  /** Whether the product is computed with this operator. */
  boolean uses(Operator operator) {
    return count(operator) > 0;
  }

  /** How many applications of this operator the product is computed with. */
  long count(Operator operator) {
    Set<Node> reached = Collections.newSetFromMap(new IdentityHashMap<>());
    reach(product(), reached);
    return reached.stream().filter(n -> n instanceof Apply a && a.operator() == operator).count();
  }

  private static void reach(Node node, Set<Node> reached) {
    if (reached.add(node)) {
      node.operands().forEach(operand -> reach(operand, reached));
    }
  }
}
