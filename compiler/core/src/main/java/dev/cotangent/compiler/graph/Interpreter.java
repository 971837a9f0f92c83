package dev.cotangent.compiler.graph;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * What a graph means: evaluates it on values, node by node. Slow and plain, so that every pass and
 * the generated code can be held against it.
 *
 * <p>Scalars are boxed, arrays are Java arrays, a sequence is a {@link List}. No array is changed,
 * neither an argument nor an intermediate one; rows may be shared between the arrays returned.
 */
public final class Interpreter {
  private final IdentityHashMap<Node, Object> values = new IdentityHashMap<>();

  private final Calls calls;
  private final Consumer<Object> watcher;

  private Interpreter(Calls calls, Consumer<Object> watcher) {
    this.calls = calls;
    this.watcher = watcher;
  }

  /**
   * The results of a graph that stands alone.
   *
   * @param graph a graph without references to surroundings
   * @param arguments a value for each parameter
   * @return a value for each result
   */
  public static List<Object> evaluate(Graph graph, List<?> arguments) {
    return evaluate(graph, arguments, Calls.NONE);
  }

  /**
   * The results of a graph that stands alone.
   *
   * @param graph a graph without references to surroundings
   * @param arguments a value for each parameter
   * @param calls what calls the methods that the graph names
   * @return a value for each result
   */
  public static List<Object> evaluate(Graph graph, List<?> arguments, Calls calls) {
    return evaluate(graph, arguments, calls, value -> {});
  }

  /**
   * The results of a graph that stands alone.
   *
   * @param graph a graph without references to surroundings
   * @param arguments a value for each parameter
   * @param calls what calls the methods that the graph names
   * @param watcher is shown every value on the way, scalar or array; it must not change it
   * @return a value for each result
   */
  public static List<Object> evaluate(
      Graph graph, List<?> arguments, Calls calls, Consumer<Object> watcher) {
    if (arguments.size() != graph.parameters().size()) {
      throw new IllegalArgumentException(
          arguments.size() + " arguments for " + graph.parameters().size() + " parameters");
    }
    Interpreter interpreter = new Interpreter(calls, watcher);
    return interpreter.run(graph, arguments);
  }

  private List<Object> run(Graph graph, List<?> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      values.put(graph.parameters().get(i), arguments.get(i));
    }
    for (Node node : graph.nodes()) {
      if (node instanceof Apply apply) {
        Object value = apply(apply);
        watcher.accept(value);
        values.put(apply, value);
      } else if (node instanceof Branch branch) {
        bind(
            branch,
            run(
                (Boolean) value(branch.condition()) ? branch.whenTrue() : branch.whenFalse(),
                List.of()));
      } else if (node instanceof Loop loop) {
        bind(loop, loop.isCounted() ? count(loop) : repeat(loop));
      } else if (node instanceof Invocation invocation) {
        bind(invocation, invoke(invocation));
      } else {
        throw new IllegalStateException("no node of an order: " + node);
      }
    }
    return values(graph.results());
  }

  /** The method gets copies of what it changes. */
  private List<Object> invoke(Invocation invocation) {
    List<Object> arguments = values(invocation.operands());
    List<Object> changed = new ArrayList<>();
    for (int position : invocation.changed()) {
      Object copy = ArrayValues.deepCopy(arguments.get(position));
      arguments.set(position, copy);
      changed.add(copy);
    }
    calls.call(invocation.callee(), arguments);
    changed.forEach(watcher);
    return changed;
  }

  private void bind(Region region, List<Object> results) {
    for (int i = 0; i < results.size(); i++) {
      values.put(region.output(i), results.get(i));
    }
  }

  private Object apply(Apply apply) {
    List<Object> operands = values(apply.operands());
    int last = operands.size() - 1;
    return switch (apply.operator()) {
      case LOAD -> ArrayValues.load(operands.get(0), operands.subList(1, last + 1));
      case STORE ->
          ArrayValues.store(operands.get(0), operands.subList(1, last), operands.get(last));
      case ACCUMULATE -> {
        List<Object> subscripts = operands.subList(1, last);
        Object old = ArrayValues.load(operands.get(0), subscripts);
        yield ArrayValues.store(
            operands.get(0), subscripts, ArrayValues.add(old, operands.get(last)));
      }
      case LENGTH ->
          Array.getLength(ArrayValues.load(operands.get(0), operands.subList(1, last + 1)));
      case ROW_LENGTH ->
          ArrayValues.rowLength(ArrayValues.load(operands.get(0), operands.subList(1, last + 1)));
      case EXTENT -> ArrayValues.extent(operands.get(0), (Integer) operands.get(1));
      case NEW_ARRAY -> ArrayValues.allocate((ArrayType) apply.type(), operands);
      case COPY -> Objects.requireNonNull(operands.get(0));
      case ZEROS_LIKE -> ArrayValues.zerosLike(operands.get(0));
      // Nobody looks at it, so that it may be anything.
      case ABSENT -> List.of();
      case CALL -> Objects.requireNonNull(calls.call(apply.callee(), operands));
      case STOP_GRADIENT -> operands.get(0);
      default -> Arithmetic.evaluate(apply.operator(), apply.type(), operands);
    };
  }

  private List<Object> count(Loop loop) {
    int start = (Integer) value(loop.start());
    int bound = (Integer) value(loop.bound());
    Range range = loop.range();
    int trips = Math.toIntExact(range.trips(start, bound));
    List<Object> carried = values(loop.initial());
    List<List<?>> sequences = sequences(loop, trips);
    Object[][] emitted = new Object[loop.emitted().size()][trips];
    for (int turn = 0; turn < trips; turn++) {
      int iteration = range.reversed() ? trips - 1 - turn : turn;
      List<Object> arguments = new ArrayList<>();
      arguments.add(start + iteration * range.step());
      arguments.addAll(carried);
      sequences.forEach(sequence -> arguments.add(sequence.get(iteration)));
      List<Object> results = run(loop.body(), arguments);
      carried = results.subList(0, loop.carriedCount());
      for (int i = 0; i < emitted.length; i++) {
        emitted[i][iteration] = results.get(loop.carriedCount() + i);
      }
    }
    List<Object> outputs = new ArrayList<>(carried);
    for (Object[] sequence : emitted) {
      outputs.add(Arrays.asList(sequence));
    }
    return outputs;
  }

  private List<List<?>> sequences(Loop loop, int trips) {
    List<List<?>> sequences = new ArrayList<>();
    for (Node node : loop.sequences()) {
      List<?> sequence = (List<?>) value(node);
      if (sequence.size() != trips) {
        throw new IllegalStateException(
            "a sequence of " + sequence.size() + " values for " + trips + " iterations");
      }
      sequences.add(sequence);
    }
    return sequences;
  }

  private List<Object> repeat(Loop loop) {
    List<Object> carried = values(loop.initial());
    List<List<Object>> emitted = new ArrayList<>();
    loop.emitted().forEach(node -> emitted.add(new ArrayList<>()));
    int trips = 0;
    while ((Boolean) carried.get(0)) {
      List<Object> results = run(loop.body(), carried);
      carried = results.subList(0, loop.carriedCount());
      for (int i = 0; i < emitted.size(); i++) {
        emitted.get(i).add(results.get(loop.carriedCount() + i));
      }
      trips++;
    }
    List<Object> outputs = new ArrayList<>(carried);
    outputs.add(trips);
    outputs.addAll(emitted);
    return outputs;
  }

  private List<Object> values(List<? extends Node> nodes) {
    List<Object> result = new ArrayList<>(nodes.size());
    nodes.forEach(node -> result.add(value(node)));
    return result;
  }

  private Object value(Node node) {
    if (node instanceof Constant constant) {
      return constant.value() instanceof EnumConstant known
          ? calls.constant(known)
          : constant.value();
    }
    Object value = values.get(node);
    if (value == null && !values.containsKey(node)) {
      throw new IllegalStateException("used before it is computed: " + describe(node));
    }
    return value;
  }

  private static String describe(Node node) {
    return node.type() + " " + (node.label().isEmpty() ? "without a name" : node.label());
  }
}
