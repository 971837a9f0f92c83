package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Branch;
import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.Invocation;
import dev.cotangent.compiler.graph.Loop;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Output;
import dev.cotangent.compiler.graph.Parameter;
import dev.cotangent.compiler.graph.Rewriter;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.graph.SequenceType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Forward mode: copies a graph, and gives every active value its tangent beside it, the derivative
 * in the direction of the inputs' tangents. Griewank &amp; Walther, Evaluating Derivatives, chapter
 * 3.1. An array's tangent is an array state that goes through the same stores; a loop carries
 * tangents as it carries values.
 */
public final class ForwardMode extends Rewriter {
  private final Activity activity;
  private final IdentityHashMap<Node, Node> tangents = new IdentityHashMap<>();

  private ForwardMode(Activity activity) {
    this.activity = activity;
  }

  /**
   * A graph with further parameters, the tangents of the inputs, and further results, the tangents
   * of those results that can carry a derivative.
   *
   * @param primal the graph
   * @param inputs the positions of the parameters that have tangents
   */
  public static Graph differentiate(Graph primal, List<Integer> inputs) {
    List<Parameter> active = inputs.stream().map(primal.parameters()::get).toList();
    return new ForwardMode(new Activity(primal, active)).run(primal, active);
  }

  private Graph run(Graph primal, List<Parameter> inputs) {
    GraphBuilder builder = new GraphBuilder();
    copyParameters(primal, builder);
    for (Parameter input : inputs) {
      builder.at(input.origin());
      tangents.put(input, builder.parameter(input.type(), name(input)));
    }
    copyNodes(primal, builder);
    List<Node> results = new ArrayList<>(images(primal.results()));
    for (Node result : primal.results()) {
      if (result.isDifferentiable()) {
        results.add(tangentOrZero(result, builder));
      }
    }
    return builder.build(results);
  }

  private static String name(Node node) {
    return node.label().isEmpty() ? "" : node.label() + "Dot";
  }

  /** The tangent of a value that is active. */
  Node tangent(Node node) {
    return tangents.get(node);
  }

  /** Whether a value has a tangent that is not zero by construction. */
  boolean isActive(Node node) {
    return activity.isActive(node);
  }

  /** The tangent of a value; zeros, of the value's shape, if it is not active. */
  Node tangentOrZero(Node node, GraphBuilder builder) {
    if (activity.isActive(node)) {
      return tangent(node);
    }
    Node image = image(node);
    if (image instanceof Apply apply && apply.operator() == Operator.ABSENT) {
      return builder.absent(node.type());
    }
    if (node.type() instanceof ScalarType) {
      return builder.number(node.type(), 0);
    }
    if (node.type() instanceof SequenceType) {
      throw new IllegalStateException("a sequence that is active on one side only");
    }
    if (image instanceof Apply made && made.operator() == Operator.NEW_ARRAY) {
      return builder.newArray((ArrayType) made.type(), made.operands(), name(node));
    }
    return builder.name(builder.apply(Operator.ZEROS_LIKE, image), name(node));
  }

  @Override
  protected void copyNode(Node node, GraphBuilder builder) {
    super.copyNode(node, builder);
    if (node instanceof Apply apply && activity.isActive(apply)) {
      Node tangent = differentiate(apply, builder);
      tangents.put(
          apply, tangent instanceof Parameter ? tangent : builder.name(tangent, name(apply)));
    }
  }

  private Node differentiate(Apply apply, GraphBuilder builder) {
    int last = apply.operands().size() - 1;
    return switch (apply.operator()) {
      case LOAD ->
          builder.load(
              tangent(apply.operand(0)), images(apply.operands().subList(1, last + 1)), "");
      case STORE ->
          builder.store(
              tangentOrZero(apply.operand(0), builder),
              images(apply.operands().subList(1, last)),
              tangentOrZero(apply.operand(last), builder));
      case ACCUMULATE -> {
        Node array = tangentOrZero(apply.operand(0), builder);
        yield activity.isActive(apply.operand(last))
            ? builder.accumulate(
                array, images(apply.operands().subList(1, last)), tangent(apply.operand(last)))
            : array;
      }
      case COPY -> builder.apply(Operator.COPY, tangent(apply.operand(0)));
      case CALL -> CallTangent.of(apply, this, builder);
      default -> differentiateScalar(apply, builder);
    };
  }

  private Node differentiateScalar(Apply apply, GraphBuilder builder) {
    RuleContext context = new RuleContext(apply, (ScalarType) apply.type(), this::image, builder);
    Node sum = null;
    for (int i = 0; i < apply.operands().size(); i++) {
      if (activity.isActive(apply.operand(i))) {
        Node d = tangent(apply.operand(i));
        sum = sum(sum, DerivativeRules.apply(apply.operator(), i, d, context), builder);
      }
    }
    return sum;
  }

  /** A sum without structural zeros; two terms of which a test chooses one are one selection. */
  static Node sum(Node before, Node term, GraphBuilder builder) {
    if (before == null || isZero(before)) {
      return term;
    }
    if (isZero(term)) {
      return before;
    }
    if (before instanceof Apply a
        && term instanceof Apply b
        && a.operator() == Operator.SELECT
        && b.operator() == Operator.SELECT
        && a.operand(0).equals(b.operand(0))
        && isZero(a.operand(2))
        && isZero(b.operand(1))) {
      return builder.apply(Operator.SELECT, a.operand(0), a.operand(1), b.operand(2));
    }
    return builder.apply(Operator.ADD, before, term);
  }

  private static boolean isZero(Node node) {
    return node instanceof Constant constant && constant.is(0);
  }

  @Override
  protected void copyInvocation(Invocation invocation, GraphBuilder builder) {
    if (invocation.operands().stream().anyMatch(activity::isActive)) {
      throw MissingRuleException.ofSecondOrder(invocation.origin(), invocation.callee());
    }
    super.copyInvocation(invocation, builder);
  }

  @Override
  protected void copyBranch(Branch branch, GraphBuilder builder) {
    List<Output> active = branch.outputs().stream().filter(activity::isActive).toList();
    List<Graph> bodies = new ArrayList<>();
    for (Graph body : branch.bodies()) {
      GraphBuilder inside = builder.nested();
      copyNodes(body, inside);
      List<Node> results = new ArrayList<>(images(body.results()));
      inside.at(branch.origin());
      active.forEach(
          output -> results.add(tangentOrZero(body.results().get(output.index()), inside)));
      bodies.add(inside.build(results));
    }
    List<String> labels = new ArrayList<>(labels(branch));
    active.forEach(output -> labels.add(name(output)));
    builder.at(branch.origin());
    Branch image = builder.branch(image(branch.condition()), bodies.get(0), bodies.get(1), labels);
    map(branch, image);
    for (int i = 0; i < active.size(); i++) {
      tangents.put(active.get(i), image.output(branch.outputs().size() + i));
    }
  }

  @Override
  protected void copyLoop(Loop loop, GraphBuilder builder) {
    new LoopTangent(loop, builder).run();
  }

  /** One loop with the tangents of what it carries, takes and emits. */
  private final class LoopTangent {
    private final Loop loop;
    private final GraphBuilder builder;
    private final GraphBuilder inside;
    private final List<Integer> carried;
    private final List<Integer> elements;
    private final List<Integer> emitted;

    LoopTangent(Loop loop, GraphBuilder builder) {
      this.loop = loop;
      this.builder = builder;
      inside = builder.nested();
      carried = active(loop.carried());
      elements = active(loop.elements());
      emitted = active(loop.collected());
    }

    private List<Integer> active(List<? extends Node> nodes) {
      List<Integer> positions = new ArrayList<>();
      for (int i = 0; i < nodes.size(); i++) {
        if (activity.isActive(nodes.get(i))) {
          positions.add(i);
        }
      }
      return positions;
    }

    void run() {
      builder.at(loop.origin());
      List<Node> initial = new ArrayList<>(images(loop.initial()));
      carried.forEach(i -> initial.add(tangentOrZero(loop.initial().get(i), builder)));
      List<Node> sequences = new ArrayList<>(images(loop.sequences()));
      elements.forEach(i -> sequences.add(tangent(loop.sequences().get(i))));
      Graph body = body();
      builder.at(loop.origin());
      Loop image =
          loop.isCounted()
              ? builder.loop(
                  loop.range(),
                  image(loop.start()),
                  image(loop.bound()),
                  initial,
                  sequences,
                  body,
                  labels())
              : builder.loopWhile(initial, body, labels());
      mapOutputs(image);
    }

    private Graph body() {
      if (loop.isCounted()) {
        copyParameter(loop.index());
      }
      loop.carried().forEach(this::copyParameter);
      carried.forEach(i -> makeTangent(loop.carried().get(i)));
      loop.elements().forEach(this::copyParameter);
      elements.forEach(i -> makeTangent(loop.elements().get(i)));
      copyNodes(loop.body(), inside);
      inside.at(loop.origin());
      List<Node> results = new ArrayList<>(images(loop.next()));
      carried.forEach(i -> results.add(tangentOrZero(loop.next().get(i), inside)));
      results.addAll(images(loop.emitted()));
      emitted.forEach(i -> results.add(tangent(loop.emitted().get(i))));
      return inside.build(results);
    }

    private void copyParameter(Parameter parameter) {
      map(parameter, inside.parameter(parameter.type(), parameter.label()));
    }

    private void makeTangent(Parameter parameter) {
      tangents.put(parameter, inside.parameter(parameter.type(), name(parameter)));
    }

    private List<String> labels() {
      List<String> labels = new ArrayList<>();
      loop.last().forEach(output -> labels.add(output.label()));
      carried.forEach(i -> labels.add(name(loop.last().get(i))));
      if (!loop.isCounted()) {
        labels.add(loop.trips().label());
      }
      loop.collected().forEach(output -> labels.add(output.label()));
      emitted.forEach(i -> labels.add(name(loop.collected().get(i))));
      return labels;
    }

    private void mapOutputs(Loop image) {
      int count = loop.carriedCount();
      for (int i = 0; i < count; i++) {
        map(loop.last().get(i), image.last().get(i));
      }
      for (int i = 0; i < carried.size(); i++) {
        tangents.put(loop.last().get(carried.get(i)), image.last().get(count + i));
      }
      if (!loop.isCounted()) {
        map(loop.trips(), image.trips());
      }
      int collected = loop.collected().size();
      for (int i = 0; i < collected; i++) {
        map(loop.collected().get(i), image.collected().get(i));
      }
      for (int i = 0; i < emitted.size(); i++) {
        tangents.put(loop.collected().get(emitted.get(i)), image.collected().get(collected + i));
      }
    }
  }
}
