package dev.cotangent.compiler.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The only maker of nodes. A builder makes one graph; {@link #nested()} gives the builder of a body
 * inside it. Equal applications on the same operands are one node wherever the first is in scope.
 */
public final class GraphBuilder {
  private record Key(Operator operator, Callee callee, Type type, List<Node> operands) {}

  private record ConstantKey(Type type, Object value) {}

  private final GraphBuilder outer;
  private final Map<ConstantKey, Constant> constants;
  private final Map<Key, Apply> known = new HashMap<>();
  private final List<Parameter> parameters = new ArrayList<>();
  private final List<Node> nodes = new ArrayList<>();
  private Origin origin = Origin.NONE;
  private boolean pinning;

  /** A builder of a graph that stands alone. */
  public GraphBuilder() {
    this(null, new HashMap<>());
  }

  private GraphBuilder(GraphBuilder outer, Map<ConstantKey, Constant> constants) {
    this.outer = outer;
    this.constants = constants;
    if (outer != null) {
      origin = outer.origin;
      pinning = outer.pinning;
    }
  }

  /** A builder for the body of a region that is to stand in this builder's graph. */
  public GraphBuilder nested() {
    return new GraphBuilder(this, constants);
  }

  /**
   * Takes the nodes of a {@linkplain #nested nested} builder, from which no region was made, into
   * this builder's graph.
   */
  public void absorb(GraphBuilder body) {
    nodes.addAll(body.nodes);
    known.putAll(body.known);
  }

  /** Sets the line of the user's source that causes the nodes made from now on. */
  public GraphBuilder at(Origin newOrigin) {
    origin = newOrigin;
    return this;
  }

  /** The line that nodes are attributed to at present. */
  public Origin origin() {
    return origin;
  }

  /**
   * Says whether nodes made from now on that may throw are {@link Apply#isPinned pinned}: yes for
   * what the user wrote, no (the default) for what is known to succeed.
   */
  public GraphBuilder pinning(boolean pin) {
    pinning = pin;
    return this;
  }

  /** The graph with these results. */
  public Graph build(List<? extends Node> results) {
    return new Graph(parameters, nodes, List.copyOf(results));
  }

  /** The graph with these results, and with the parameters in an order of the caller's. */
  public Graph build(List<Parameter> ordered, List<? extends Node> results) {
    return new Graph(ordered, nodes, List.copyOf(results));
  }

  /** The number of nodes made so far in this graph, without those of bodies. */
  public int size() {
    return nodes.size();
  }

  /** A new parameter of the graph. */
  public Parameter parameter(Type type, String label) {
    Parameter parameter = new Parameter(type, origin, label);
    parameters.add(parameter);
    return parameter;
  }

  /** A constant; what may be its value is said at {@link Constant#value}. */
  public Constant constant(Type type, Object value) {
    return constants.computeIfAbsent(
        new ConstantKey(type, value), key -> new Constant(type, value));
  }

  /** A number as a constant of a numeric type, rounded to it. */
  public Constant number(Type type, double value) {
    return switch ((ScalarType) type) {
      case INT -> constant(ScalarType.INT, (int) value);
      case LONG -> constant(ScalarType.LONG, (long) value);
      case FLOAT -> constant(ScalarType.FLOAT, (float) value);
      case DOUBLE -> constant(ScalarType.DOUBLE, value);
      case BYTE -> constant(ScalarType.BYTE, (byte) value);
      case SHORT -> constant(ScalarType.SHORT, (short) value);
      case CHAR -> constant(ScalarType.CHAR, (char) value);
      case BOOLEAN -> throw new IllegalArgumentException("a boolean is no number");
    };
  }

  /** An int constant. */
  public Constant integer(int value) {
    return constant(ScalarType.INT, value);
  }

  /** Text. */
  public Constant text(String value) {
    return constant(OpaqueType.STRING, value);
  }

  /** A boolean constant. */
  public Constant truth(boolean value) {
    return constant(ScalarType.BOOLEAN, value);
  }

  /** An operator applied to operands; the type follows from them. Not for casts and new arrays. */
  public Node apply(Operator operator, Node... operands) {
    return apply(operator, Typing.resultType(operator, Arrays.asList(operands)), operands);
  }

  /** An operator applied to operands, with the result type said. */
  public Node apply(Operator operator, Type type, Node... operands) {
    return apply(operator, type, Arrays.asList(operands), "");
  }

  /**
   * An operator applied to operands.
   *
   * @param label the name of the value in the user's source, or empty
   */
  public Node apply(Operator operator, Type type, List<Node> operands, String label) {
    Typing.check(operator, type, operands);
    return make(operator, null, type, operands, label);
  }

  /**
   * What a method returns.
   *
   * @param label the name of the value in the user's source, or empty
   */
  public Node call(Callee callee, List<Node> arguments, String label) {
    Typing.checkArguments(callee, arguments);
    Type type = callee.resultType().orElseThrow();
    return make(Operator.CALL, callee, type, arguments, label);
  }

  /** The value of an application to other operands, as if it was made here for the first time. */
  public Node again(Apply original, List<Node> operands) {
    return make(
        original.operator(), original.callee(), original.type(), operands, original.label());
  }

  private Node make(
      Operator operator, Callee callee, Type type, List<Node> operands, String label) {
    Key key = new Key(operator, callee, type, List.copyOf(operands));
    if (!operator.isAllocation()) {
      Apply found = find(key);
      if (found != null) {
        return found;
      }
    }
    boolean pin = pinning && operator.mayThrow(operands.isEmpty() ? type : operands.get(0).type());
    return add(key, new Apply(operator, callee, type, operands, pin, origin, label));
  }

  /** A copy of a node with other operands, attributed to the same line, pinned if it was. */
  public Node rebuild(Apply original, List<Node> operands) {
    Key key =
        new Key(original.operator(), original.callee(), original.type(), List.copyOf(operands));
    if (!original.operator().isAllocation()) {
      Apply found = find(key);
      if (found != null && (found.isPinned() || !original.isPinned())) {
        return found;
      }
    }
    return add(
        key,
        new Apply(
            original.operator(),
            original.callee(),
            original.type(),
            operands,
            original.isPinned(),
            original.origin(),
            original.label()));
  }

  /**
   * One of two graphs, made by {@linkplain #nested nested} builders.
   *
   * @param labels a name for each result
   */
  public Branch branch(Node condition, Graph whenTrue, Graph whenFalse, List<String> labels) {
    Branch branch = new Branch(condition, whenTrue, whenFalse, labels, origin);
    nodes.add(branch);
    return branch;
  }

  /**
   * A counted loop over a body made by a nested builder.
   *
   * @param initial the carried values before the first iteration
   * @param sequences sequences whose elements the body takes
   * @param labels a name for each output: carried values, then what is emitted
   */
  public Loop loop(
      Range range,
      Node start,
      Node bound,
      List<Node> initial,
      List<Node> sequences,
      Graph body,
      List<String> labels) {
    List<Node> operands = new ArrayList<>(List.of(start, bound));
    operands.addAll(initial);
    operands.addAll(sequences);
    Loop loop = new Loop(range, operands, initial.size(), body, labels, origin);
    nodes.add(loop);
    return loop;
  }

  /**
   * A loop that runs as long as the first carried value is true.
   *
   * @param labels a name for each output: carried values, trips, then what is emitted
   */
  public Loop loopWhile(List<Node> initial, Graph body, List<String> labels) {
    Loop loop = new Loop(null, initial, initial.size(), body, labels, origin);
    nodes.add(loop);
    return loop;
  }

  /**
   * A call of a method that changes arrays.
   *
   * @param changed the positions of the arguments that it changes
   * @param labels a name for each of them
   */
  public Invocation invoke(
      Callee callee, List<Node> arguments, List<Integer> changed, List<String> labels) {
    Typing.checkArguments(callee, arguments);
    Invocation invocation = new Invocation(callee, arguments, changed, labels, origin);
    nodes.add(invocation);
    return invocation;
  }

  /** A value as a constant for differentiation. */
  public Node stopGradient(Node value) {
    return value instanceof Constant ? value : apply(Operator.STOP_GRADIENT, value);
  }

  /** The element or row of an array. */
  public Node load(Node array, List<Node> subscripts, String label) {
    if (subscripts.isEmpty()) {
      return array;
    }
    if (array instanceof Apply row && row.operator() == Operator.LOAD) {
      List<Node> all = new ArrayList<>(row.operands().subList(1, row.operands().size()));
      all.addAll(subscripts);
      return load(row.operand(0), all, label);
    }
    if (array instanceof Apply stop && stop.operator() == Operator.STOP_GRADIENT) {
      return stopGradient(load(stop.operand(0), subscripts, label));
    }
    List<Node> operands = new ArrayList<>(List.of(array));
    operands.addAll(subscripts);
    Type type = ((ArrayType) array.type()).afterSubscripts(subscripts.size());
    return apply(Operator.LOAD, type, operands, label);
  }

  /** The array with one element or row replaced. */
  public Node store(Node array, List<Node> subscripts, Node value) {
    return update(Operator.STORE, array, subscripts, value);
  }

  /** The array with a value added to one element. */
  public Node accumulate(Node array, List<Node> subscripts, Node value) {
    return update(Operator.ACCUMULATE, array, subscripts, value);
  }

  private Node update(Operator operator, Node array, List<Node> subscripts, Node value) {
    List<Node> operands = new ArrayList<>(List.of(array));
    operands.addAll(subscripts);
    operands.add(value);
    return apply(operator, array.type(), operands, array.label());
  }

  /** The length of an array, or of the row that the subscripts lead to. */
  public Node length(Node array, List<Node> subscripts) {
    if (array instanceof Apply row && row.operator() == Operator.LOAD) {
      List<Node> all = new ArrayList<>(row.operands().subList(1, row.operands().size()));
      all.addAll(subscripts);
      return length(row.operand(0), all);
    }
    if (array instanceof Apply stop && stop.operator() == Operator.STOP_GRADIENT) {
      return length(stop.operand(0), subscripts);
    }
    List<Node> operands = new ArrayList<>(List.of(array));
    operands.addAll(subscripts);
    return apply(Operator.LENGTH, ScalarType.INT, operands, "");
  }

  /** A new array of zeros, or of null rows where there are fewer lengths than the type's rank. */
  public Node newArray(ArrayType type, List<Node> lengths, String label) {
    return apply(Operator.NEW_ARRAY, type, lengths, label);
  }

  /** A value that nobody looks at. */
  public Node absent(Type type) {
    return apply(Operator.ABSENT, type, List.of(), "");
  }

  /** A conversion; the value itself if it has the type already. */
  public Node cast(ScalarType type, Node value) {
    return value.type() == type ? value : apply(Operator.CAST, type, value);
  }

  /**
   * Gives a value the name that the user's source gives it, unless it has one.
   *
   * @return the value
   */
  public Node name(Node value, String label) {
    if (!(value instanceof Constant)) {
      value.name(label);
    }
    return value;
  }

  private Apply find(Key key) {
    for (GraphBuilder builder = this; builder != null; builder = builder.outer) {
      Apply found = builder.known.get(key);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private Apply add(Key key, Apply node) {
    known.put(key, node);
    nodes.add(node);
    return node;
  }
}
