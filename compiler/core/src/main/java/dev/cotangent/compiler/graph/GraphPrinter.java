package dev.cotangent.compiler.graph;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes a graph as text, one node a line, bodies indented. A value is called by its label, with a
 * number where several share one, and {@code t1}, {@code t2}, ... where it has none; the same graph
 * always gives the same text.
 */
public final class GraphPrinter {
  private final IdentityHashMap<Node, String> names = new IdentityHashMap<>();
  private final Map<String, Integer> uses = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private int unnamed;

  private GraphPrinter() {}

  /** The text of a graph that stands alone. */
  public static String print(Graph graph) {
    GraphPrinter printer = new GraphPrinter();
    printer.line(0, "graph(" + printer.declare(graph.parameters()) + ")");
    printer.body(graph, 1);
    printer.line(1, "return " + printer.use(graph.results()));
    return printer.text.toString();
  }

  private void body(Graph graph, int depth) {
    for (Node node : graph.nodes()) {
      if (node instanceof Apply apply) {
        String right = expression(apply);
        line(depth, declare(apply) + " = " + right + (apply.isPinned() ? "  [pinned]" : ""));
      } else if (node instanceof Branch branch) {
        branch(branch, depth);
      } else if (node instanceof Loop loop) {
        loop(loop, depth);
      } else if (node instanceof Invocation invocation) {
        String call = call(invocation.callee(), invocation.operands());
        line(depth, declare(invocation.outputs()) + " = changed by " + call);
      }
    }
  }

  private void branch(Branch branch, int depth) {
    line(depth, "if " + use(branch.condition()));
    body(branch.whenTrue(), depth + 1);
    line(depth + 1, "give " + use(branch.whenTrue().results()));
    line(depth, "else");
    body(branch.whenFalse(), depth + 1);
    line(depth + 1, "give " + use(branch.whenFalse().results()));
    line(depth, "as " + declare(branch.outputs()));
  }

  private void loop(Loop loop, int depth) {
    String initial = use(loop.initial());
    String sequences = use(loop.sequences());
    StringBuilder head = new StringBuilder();
    if (loop.isCounted()) {
      Range range = loop.range();
      String start = use(loop.start());
      String bound = use(loop.bound());
      head.append(range.reversed() ? "backwards for " : "for ");
      head.append(declare(loop.index())).append(" = ").append(start).append("; ");
      head.append(range.comparison().symbol()).append(' ').append(bound);
      head.append("; += ").append(range.step());
    } else {
      head.append("while first");
    }
    head.append(" carrying (").append(declare(loop.carried())).append(") = (").append(initial);
    head.append(')');
    if (!loop.sequences().isEmpty()) {
      head.append(" over (").append(declare(loop.elements())).append(") in (").append(sequences);
      head.append(')');
    }
    line(depth, head.toString());
    body(loop.body(), depth + 1);
    line(depth + 1, "next " + use(loop.next()));
    if (!loop.emitted().isEmpty()) {
      line(depth + 1, "emit " + use(loop.emitted()));
    }
    line(depth, "as " + declare(loop.outputs()));
  }

  private String expression(Apply apply) {
    Operator operator = apply.operator();
    List<String> operands = apply.operands().stream().map(this::use).toList();
    return switch (operator.form()) {
      case INFIX -> operands.get(0) + " " + operator.symbol() + " " + operands.get(1);
      case PREFIX -> operator.symbol() + operands.get(0);
      case CAST -> "(" + apply.type() + ") " + operands.get(0);
      case SELECT -> operands.get(0) + " ? " + operands.get(1) + " : " + operands.get(2);
      case CALL -> call(apply.callee(), apply.operands());
      case CREATION -> "new " + apply.type() + "(" + String.join(", ", operands) + ")";
      case FUNCTION, METHOD, EFFECT, MARK, ARRAY ->
          operator.symbol() + "(" + String.join(", ", operands) + ")";
    };
  }

  private String call(Callee callee, List<Node> arguments) {
    return callee.shownName() + "(" + use(arguments) + ")";
  }

  private String declare(List<? extends Node> nodes) {
    return nodes.stream().map(this::declare).collect(Collectors.joining(", "));
  }

  private String declare(Node node) {
    String name = node.label();
    if (name.isEmpty()) {
      unnamed++;
      name = "t" + unnamed;
    }
    int use = uses.merge(name, 1, Integer::sum);
    String unique = use == 1 ? name : name + "#" + use;
    names.put(node, unique);
    return node.type() + " " + unique;
  }

  private String use(List<? extends Node> nodes) {
    return nodes.stream().map(this::use).collect(Collectors.joining(", "));
  }

  private String use(Node node) {
    if (node instanceof Constant constant) {
      return literal(constant);
    }
    String name = names.get(node);
    return name == null ? "<not in scope>" : name;
  }

  private static String literal(Constant constant) {
    String suffix =
        constant.type() == ScalarType.FLOAT ? "f" : constant.type() == ScalarType.LONG ? "L" : "";
    return constant.value() instanceof String text ? '"' + text + '"' : constant.value() + suffix;
  }

  private void line(int depth, String line) {
    text.append("  ".repeat(depth)).append(line).append('\n');
  }
}
