package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.Callee;
import dev.cotangent.compiler.graph.CalleeRules;
import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.ArrayList;
import java.util.List;

/** The tangent of what a method returned, by the method's own rules. */
final class CallTangent {
  private final Apply call;
  private final Callee callee;
  private final ForwardMode mode;
  private final GraphBuilder builder;

  private CallTangent(Apply call, ForwardMode mode, GraphBuilder builder) {
    this.call = call;
    this.callee = call.callee();
    this.mode = mode;
    this.builder = builder;
  }

  /**
   * The tangent of a call with an active argument.
   *
   * @throws MissingRuleException if there is no rule for one of them
   */
  static Node of(Apply call, ForwardMode mode, GraphBuilder builder) {
    CallTangent tangent = new CallTangent(call, mode, builder);
    if (call.callee().rules().pushforward().isPresent()) {
      return tangent.pushForward(call.callee().rules().pushforward().get());
    }
    if (call.callee().rules().pullback().isPresent()) {
      throw MissingRuleException.ofPushforward(call);
    }
    if (call.callee().rules().equals(CalleeRules.NONE)) {
      throw MissingRuleException.ofSecondOrder(call.origin(), call.callee());
    }
    return tangent.sumOfPartials();
  }

  private Node pushForward(Callee rule) {
    List<Node> arguments = new ArrayList<>(mode.images(call.operands()));
    for (Node operand : call.operands()) {
      if (operand.isDifferentiable()) {
        arguments.add(mode.tangentOrZero(operand, builder));
      }
    }
    if (call.type() instanceof ScalarType) {
      return builder.call(rule, arguments, "");
    }
    arguments.add(builder.apply(Operator.ZEROS_LIKE, mode.image(call)));
    List<Integer> changed = List.of(arguments.size() - 1);
    return builder.invoke(rule, arguments, changed, List.of("")).output(0);
  }

  private Node sumOfPartials() {
    Node sum = null;
    for (int i = 0; i < call.operands().size(); i++) {
      if (mode.isActive(call.operand(i))) {
        sum = ForwardMode.sum(sum, partial(i), builder);
      }
    }
    return sum;
  }

  private Node partial(int argument) {
    Callee rule =
        callee
            .rules()
            .partial(argument)
            .orElseThrow(() -> MissingRuleException.ofPartial(call, argument));
    ScalarType type = (ScalarType) call.type();
    RuleContext at = new RuleContext(call, type, mode::image, builder);
    Node d = builder.cast(type, mode.tangent(call.operand(argument)));
    // Nothing is known of the derivative: it may be infinite.
    return at.unbounded(d, e -> at.mul(e, builder.call(rule, mode.images(call.operands()), "")));
  }
}
