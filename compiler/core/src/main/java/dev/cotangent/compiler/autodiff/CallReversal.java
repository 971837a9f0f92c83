package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Branch;
import dev.cotangent.compiler.graph.Callee;
import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.Invocation;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Carries the adjoint of what a method returned back to its arguments, by the method's own rules.
 */
final class CallReversal {
  private final Apply call;
  private final Callee callee;
  private final Node adjoint;
  private final BackwardScope scope;
  private final GraphBuilder builder;
  private final Activity activity;
  private final boolean again;

  private CallReversal(
      Apply call, Node adjoint, BackwardScope scope, Activity activity, boolean again) {
    this.call = call;
    this.callee = call.callee();
    this.adjoint = adjoint;
    this.scope = scope;
    this.builder = scope.builder();
    this.activity = activity;
    this.again = again;
  }

  /**
   * Adds to the adjoints of a call's active arguments.
   *
   * @param again whether the result is to be differentiated once more
   * @throws MissingRuleException if there is no rule for one of them
   */
  static void reverse(
      Apply call, Node adjoint, BackwardScope scope, Activity activity, boolean again) {
    CallReversal reversal = new CallReversal(call, adjoint, scope, activity, again);
    if (call.callee().rules().pullback().isPresent()) {
      reversal.pullBack(call.callee().rules().pullback().get());
    } else {
      reversal.addPartials();
    }
  }

  private void addPartials() {
    for (int i = 0; i < call.operands().size(); i++) {
      if (activity.isActive(call.operand(i))) {
        addPartial(i);
      }
    }
  }

  private void addPartial(int argument) {
    Callee rule =
        callee
            .rules()
            .partial(argument)
            .orElseThrow(() -> MissingRuleException.ofPartial(call, argument));
    Node operand = call.operand(argument);
    ScalarType type = (ScalarType) operand.type();
    RuleContext at = new RuleContext(call, type, scope::primal, builder, again);
    // Nothing is known of the derivative: it may be infinite.
    Node contribution =
        at.unbounded(
            adjoint, d -> at.mul(d, builder.call(rule, scope.primals(call.operands()), "")));
    scope.contribute(operand, at.toOperandType(contribution));
  }

  /** One array for each parameter that can carry a derivative, to be added to. */
  private void pullBack(Callee rule) {
    List<Node> active = new ArrayList<>();
    List<Node> before = new ArrayList<>();
    Set<Node> begun = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Node operand : call.operands()) {
      if (operand.isDifferentiable()) {
        boolean counts = activity.isActive(operand);
        active.add(counts ? operand : null);
        before.add(accumulator(operand, counts && begun.add(operand)));
      }
    }
    List<Node> after = changed(rule, before);
    begun.clear();
    for (int i = 0; i < active.size(); i++) {
      if (active.get(i) != null) {
        handOn(active.get(i), after.get(i), begun.add(active.get(i)));
      }
    }
  }

  /**
   * What the rule is to add to.
   *
   * @param isAdjoint whether that is the adjoint itself, as it is for the first of equal arguments
   */
  private Node accumulator(Node operand, boolean isAdjoint) {
    if (operand.type() instanceof ScalarType scalar) {
      return builder.newArray(
          new ArrayType(scalar, 1), List.of(builder.integer(1)), operand.label() + "Bar");
    }
    return isAdjoint
        ? scope.adjointOrZero(operand)
        : builder.apply(Operator.ZEROS_LIKE, scope.primal(operand));
  }

  private void handOn(Node operand, Node after, boolean isAdjoint) {
    if (operand.type() instanceof ScalarType) {
      scope.contribute(operand, builder.load(after, List.of(builder.integer(0)), ""));
    } else if (isAdjoint) {
      scope.setAdjoint(operand, after);
    } else {
      scope.contribute(operand, after);
    }
  }

  /** A number that turned out to have no influence has no derivative, whatever the rule says. */
  private List<Node> changed(Callee rule, List<Node> before) {
    List<Node> arguments = new ArrayList<>(scope.primals(call.operands()));
    arguments.add(scope.primal(call));
    arguments.add(adjoint);
    boolean isCertain = adjoint instanceof Constant constant && !constant.is(0);
    if (!(call.type() instanceof ScalarType) || isCertain) {
      return List.copyOf(invoke(rule, arguments, before, builder).outputs());
    }
    GraphBuilder inside = builder.nested();
    Graph whenTrue = inside.build(invoke(rule, arguments, before, inside).outputs());
    Graph whenFalse = builder.nested().build(before);
    Node counts = builder.apply(Operator.NOT_EQUAL, adjoint, builder.number(call.type(), 0));
    Branch branch = builder.branch(counts, whenTrue, whenFalse, labels(before));
    return List.copyOf(branch.outputs());
  }

  private static Invocation invoke(
      Callee rule, List<Node> arguments, List<Node> accumulators, GraphBuilder builder) {
    List<Node> all = Stream.concat(arguments.stream(), accumulators.stream()).toList();
    List<Integer> positions = new ArrayList<>();
    for (int i = arguments.size(); i < all.size(); i++) {
      positions.add(i);
    }
    return builder.invoke(rule, all, positions, labels(accumulators));
  }

  private static List<String> labels(List<Node> nodes) {
    return nodes.stream().map(Node::label).toList();
  }
}
