package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.Branch;
import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.Loop;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Parameter;
import dev.cotangent.compiler.graph.Range;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Reverse mode: walks the graph from right to left once and gives every active value its adjoint,
 * the derivative of the result with respect to it. Griewank &amp; Walther, Evaluating Derivatives,
 * chapter 3, over values instead of memory: an array's adjoint is an array state threaded
 * backwards.
 */
public final class ReverseMode {
  private final Graph primal;
  private final Activity activity;
  private final Unselected unselected;
  private final Residuals residuals;
  private final Rematerialisation rematerialisation;
  private final TopScope top;
  private final boolean fuse;
  private final boolean again;
  private final FusionCheck fusionCheck;
  private final IdentityHashMap<Loop, Fusion> fusions = new IdentityHashMap<>();

  private ReverseMode(Graph primal, List<Parameter> inputs, boolean fuse, boolean again) {
    this.primal = primal;
    activity = new Activity(primal, inputs);
    Ownership ownership = new Ownership(primal);
    unselected = new Unselected(primal, ownership);
    residuals = new Residuals(ownership);
    rematerialisation = new Rematerialisation(primal, ownership);
    this.fuse = fuse;
    this.again = again;
    fusionCheck = new FusionCheck(primal, ownership);
    top = new TopScope(primal, ownership, new GraphBuilder());
  }

  /**
   * The gradient of a graph's only result.
   *
   * @param primal a method's graph
   * @param wrt the positions of the parameters to differentiate with respect to
   */
  public static GradientGraph differentiate(Graph primal, List<Integer> wrt) {
    return differentiate(primal, wrt, false, false);
  }

  /**
   * The gradient of a graph's only result, a scalar, for the cotangent 1: value and gradient in one
   * pass, with loops that run forward and backward at once where that is possible.
   *
   * @param primal a method's graph
   * @param wrt the positions of the parameters to differentiate with respect to
   */
  public static GradientGraph differentiateFused(Graph primal, List<Integer> wrt) {
    return differentiate(primal, wrt, true, false);
  }

  /**
   * The same, to be differentiated once more: where a derivative may be infinite, it is written as
   * an {@link Operator#GUARDED_PRODUCT}.
   *
   * @param primal a method's graph
   * @param wrt the positions of the parameters to differentiate with respect to
   */
  public static GradientGraph differentiateForSecond(Graph primal, List<Integer> wrt) {
    return differentiate(primal, wrt, true, true);
  }

  private static GradientGraph differentiate(
      Graph primal, List<Integer> wrt, boolean fuse, boolean again) {
    Graph asking = RowLengths.ask(primal);
    List<Parameter> inputs = wrt.stream().map(i -> asking.parameters().get(i)).toList();
    return new ReverseMode(asking, inputs, fuse, again).run(inputs);
  }

  private GradientGraph run(List<Parameter> inputs) {
    GraphBuilder builder = top.builder();
    List<Node> values =
        primal.results().stream().filter(value -> value.type().isDifferentiable()).toList();
    List<Parameter> cotangents = new ArrayList<>();
    values.forEach(value -> cotangents.add(builder.parameter(value.type(), "cotangent")));
    for (Parameter input : inputs) {
      builder.at(input.origin());
      Parameter gradient = builder.parameter(input.type(), input.label() + "Bar");
      top.setAdjoint(input, gradient);
    }
    for (int i = 0; i < values.size(); i++) {
      Node value = values.get(i);
      if (activity.isActive(value)) {
        builder.at(value.origin());
        top.contribute(value, seed(value, cotangents.get(i)));
      }
    }
    if (values.stream().anyMatch(activity::isActive)) {
      reverse(top);
    }
    List<Node> after = inputs.stream().map(top::adjoint).toList();
    Graph backward = builder.build(after);
    return new Joining(residuals, fusions).join(primal, backward);
  }

  private Node seed(Node value, Parameter cotangent) {
    if (fuse) {
      return top.builder().number(value.type(), 1);
    }
    // The caller's array must not change, and adjoints do.
    return value.type() instanceof ScalarType
        ? cotangent
        : top.builder().apply(Operator.COPY, cotangent);
  }

  /** Walks a scope's graph from its last node to its first. */
  private void reverse(BackwardScope scope) {
    List<Node> nodes = scope.graph().nodes();
    for (int i = nodes.size() - 1; i >= 0; i--) {
      Node node = nodes.get(i);
      scope.builder().at(node.origin());
      if (node instanceof Apply apply) {
        Node adjoint = activity.isActive(apply) ? scope.takeAdjoint(apply) : null;
        if (adjoint != null) {
          reverse(apply, adjoint, scope);
        }
      } else if (node instanceof Branch branch) {
        reverse(branch, scope);
      } else if (node instanceof Loop loop) {
        reverse(loop, scope);
      }
    }
  }

  private void reverse(Apply apply, Node adjoint, BackwardScope scope) {
    switch (apply.operator()) {
      case LOAD -> {
        List<Node> subscripts = apply.operands().subList(1, apply.operands().size());
        scope.contributeAt(apply.operand(0), subscripts, adjoint);
      }
      case STORE -> reverseStore(apply, adjoint, scope);
      case ACCUMULATE -> reverseAccumulate(apply, adjoint, scope);
      case COPY -> contribute(apply.operand(0), adjoint, scope);
      case CALL -> CallReversal.reverse(apply, adjoint, scope, activity, again);
      case NEW_ARRAY, ZEROS_LIKE, ABSENT, LENGTH, EXTENT, ROW_LENGTH -> {
        // Zeros and lengths depend on nothing differentiable.
      }
      default -> reverseScalar(apply, adjoint, scope);
    }
  }

  private void reverseScalar(Apply apply, Node adjoint, BackwardScope scope) {
    for (int i = 0; i < apply.operands().size(); i++) {
      Node operand = apply.operand(i);
      if (activity.isActive(operand)) {
        ScalarType type = (ScalarType) operand.type();
        RuleContext context = new RuleContext(apply, type, scope::primal, scope.builder(), again);
        Node contribution = contribution(apply, i, adjoint, context);
        // A rule says zero where the operator does not depend on the argument at all.
        if (!(contribution instanceof Constant zero && zero.is(0))) {
          scope.contribute(operand, contribution);
        }
      }
    }
  }

  private Node contribution(Apply apply, int argument, Node adjoint, RuleContext context) {
    Operator operator = apply.operator();
    return unselected.contains(apply) && !DerivativeRules.isLinear(operator)
        ? context.unbounded(adjoint, d -> DerivativeRules.apply(operator, argument, d, context))
        : DerivativeRules.apply(operator, argument, adjoint, context);
  }

  /** What was stored gets the element's adjoint, and what it overwrote had no influence. */
  private void reverseStore(Apply store, Node adjoint, BackwardScope scope) {
    int last = store.operands().size() - 1;
    List<Node> subscripts = scope.primals(store.operands().subList(1, last));
    Node value = store.operand(last);
    if (activity.isActive(value)) {
      scope.contribute(value, element(adjoint, subscripts, scope));
    }
    if (activity.isActive(store.operand(0))) {
      GraphBuilder builder = scope.builder();
      Node zero =
          value.type() instanceof ScalarType
              ? builder.number(value.type(), 0)
              : Shapes.zerosOfOverwritten(store, adjoint, subscripts, scope);
      scope.contribute(store.operand(0), builder.store(adjoint, subscripts, zero));
    }
  }

  private void reverseAccumulate(Apply accumulate, Node adjoint, BackwardScope scope) {
    int last = accumulate.operands().size() - 1;
    List<Node> subscripts = scope.primals(accumulate.operands().subList(1, last));
    Node value = accumulate.operand(last);
    if (activity.isActive(value)) {
      scope.contribute(value, element(adjoint, subscripts, scope));
    }
    contribute(accumulate.operand(0), adjoint, scope);
  }

  private static Node element(Node adjoint, List<Node> subscripts, BackwardScope scope) {
    GraphBuilder builder = scope.builder();
    Node element = builder.load(adjoint, subscripts, "");
    // A row is about to be changed where it lies.
    return element.type() instanceof ScalarType ? element : builder.apply(Operator.COPY, element);
  }

  private void contribute(Node node, Node contribution, BackwardScope scope) {
    if (activity.isActive(node)) {
      scope.contribute(node, contribution);
    }
  }

  private void reverse(Branch branch, BackwardScope scope) {
    List<Node> adjoints = new ArrayList<>();
    branch.outputs().forEach(output -> adjoints.add(scope.takeAdjoint(output)));
    if (adjoints.stream().allMatch(adjoint -> adjoint == null)) {
      return;
    }
    List<BranchScope> sides = new ArrayList<>();
    for (Graph body : branch.bodies()) {
      BranchScope side = new BranchScope(branch, body, scope, residuals, rematerialisation);
      for (int i = 0; i < adjoints.size(); i++) {
        if (adjoints.get(i) != null) {
          contribute(body.results().get(i), adjoints.get(i), side);
        }
      }
      reverse(side);
      sides.add(side);
    }
    List<Node> touched = new ArrayList<>(sides.get(0).touched());
    sides.get(1).touched().stream().filter(node -> !touched.contains(node)).forEach(touched::add);
    if (touched.isEmpty()) {
      return;
    }
    List<Graph> bodies = new ArrayList<>();
    for (BranchScope side : sides) {
      side.builder().at(branch.origin());
      bodies.add(side.builder().build(touched.stream().map(side::adjointOrZero).toList()));
    }
    scope.builder().at(branch.origin());
    List<String> labels = touched.stream().map(node -> node.label() + "Bar").toList();
    Node condition = scope.primal(branch.condition());
    Branch backward = scope.builder().branch(condition, bodies.get(0), bodies.get(1), labels);
    for (int i = 0; i < touched.size(); i++) {
      scope.setAdjoint(touched.get(i), backward.output(i));
    }
  }

  private void reverse(Loop loop, BackwardScope scope) {
    List<Integer> useful =
        CarriedInfluence.of(loop, i -> scope.adjoint(loop.output(i)) != null, activity);
    if (fuse && !useful.isEmpty() && fusionCheck.canFuse(loop, useful, scope)) {
      fuse(loop, useful, scope);
    } else if (!useful.isEmpty()) {
      new LoopReversal(loop, scope).run(useful);
    }
  }

  private void fuse(Loop loop, List<Integer> useful, BackwardScope scope) {
    FusedScope inside = new FusedScope(loop, scope);
    for (int position : useful) {
      Node seed = scope.takeAdjoint(loop.last().get(position));
      contribute(loop.next().get(position), seed, inside);
      // A sum hands its adjoint on as it is.
      contribute(loop.initial().get(position), seed, scope);
    }
    reverse(inside);
    List<Parameter> last = new ArrayList<>();
    for (LoopScope.Carried each : inside.captured()) {
      Node node = each.node();
      Parameter after = residuals.placeholder(node.type(), node.label() + "Bar", primal);
      last.add(after);
      if (inside.isApart(node)) {
        scope.contribute(node, after);
      } else {
        scope.setAdjoint(node, after);
      }
    }
    List<Node> initial = inside.captured().stream().map(LoopScope.Carried::initial).toList();
    fusions.put(loop, new Fusion(inside.build(), initial, last));
  }

  /** One loop of a scope, run backwards. */
  private final class LoopReversal {
    private final Loop loop;
    private final BackwardScope scope;
    private final LoopScope inside;
    private final List<LoopScope.Carried> carried = new ArrayList<>();

    LoopReversal(Loop loop, BackwardScope scope) {
      this.loop = loop;
      this.scope = scope;
      this.inside = new LoopScope(loop, scope, residuals, rematerialisation);
    }

    void run(List<Integer> useful) {
      for (int position : useful) {
        Node last = loop.last().get(position);
        Node initial = scope.adjointOrZero(last);
        scope.takeAdjoint(last);
        Parameter parameter = inside.builder().parameter(last.type(), last.label() + "Bar");
        carried.add(new LoopScope.Carried(loop.carried().get(position), parameter, initial));
      }
      for (int i = 0; i < useful.size(); i++) {
        contribute(loop.next().get(useful.get(i)), carried.get(i).parameter(), inside);
      }
      reverse(inside);
      finish(useful);
    }

    private void finish(List<Integer> useful) {
      inside.builder().at(loop.origin());
      List<Parameter> before = new ArrayList<>();
      List<Node> initial = new ArrayList<>();
      List<Node> after = new ArrayList<>();
      for (LoopScope.Carried each : carried) {
        before.add(each.parameter());
        initial.add(each.initial());
        after.add(inside.adjointOrZero(each.node()));
      }
      for (LoopScope.Carried each : inside.captured()) {
        before.add(each.parameter());
        initial.add(each.initial());
        after.add(inside.adjoint(each.node()));
      }
      for (ElementSum sum : inside.elementSums()) {
        before.add(sum.parameter());
        initial.add(scope.builder().number(sum.value().type(), 0));
        after.add(sum.value());
      }
      handOn(build(before, initial, after), useful);
    }

    /** Gives the surroundings the adjoints that the backward loop leaves. */
    private void handOn(Loop backward, List<Integer> useful) {
      int output = useful.size();
      for (LoopScope.Carried each : inside.captured()) {
        scope.setAdjoint(each.node(), backward.output(output++));
      }
      for (ElementSum sum : inside.elementSums()) {
        add(sum, backward.output(output++));
      }
      for (int i = 0; i < useful.size(); i++) {
        ReverseMode.this.contribute(loop.initial().get(useful.get(i)), backward.output(i), scope);
      }
    }

    /** Where the loop did not run, the element need not exist. */
    private void add(ElementSum sum, Node value) {
      List<Node> subscripts = scope.primals(sum.subscripts());
      Node before = scope.adjointOrZero(sum.array());
      GraphBuilder builder = scope.builder();
      GraphBuilder adding = builder.nested();
      Graph whenTrue = adding.build(List.of(adding.accumulate(before, subscripts, value)));
      Graph whenFalse = builder.nested().build(List.of(before));
      Node ran = LoopEntry.condition(loop, scope::primal, builder);
      List<String> labels = List.of(sum.array().label() + "Bar");
      Branch branch = builder.branch(ran, whenTrue, whenFalse, labels);
      scope.setAdjoint(sum.array(), branch.output(0));
    }

    private Loop build(List<Parameter> before, List<Node> initial, List<Node> after) {
      List<Parameter> parameters = new ArrayList<>(List.of(inside.index()));
      parameters.addAll(before);
      parameters.addAll(inside.elements());
      Graph body = inside.builder().build(parameters, after);
      GraphBuilder builder = scope.builder();
      Range range = loop.isCounted() ? loop.range() : Range.UPWARD;
      Node start = loop.isCounted() ? scope.primal(loop.start()) : builder.integer(0);
      Node bound = scope.primal(loop.isCounted() ? loop.bound() : loop.trips());
      builder.at(loop.origin());
      return builder.loop(
          range.backwards(),
          start,
          loop.isCounted() ? SafeBounds.of(range, start, bound, builder) : bound,
          initial,
          inside.sequences(),
          body,
          before.stream().map(Node::label).toList());
    }
  }
}
