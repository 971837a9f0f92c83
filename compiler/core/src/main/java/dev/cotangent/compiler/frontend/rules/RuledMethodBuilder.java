package dev.cotangent.compiler.frontend.rules;

import dev.cotangent.compiler.graph.Callee;
import dev.cotangent.compiler.graph.CalleeRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Collects the rules of one method. */
final class RuledMethodBuilder {
  /**
   * A rule that was found to be right.
   *
   * @param wrt the position of the parameter of a partial derivative
   */
  private record Rule(RuleMethod method, MethodShape shape, OptionalInt wrt) {}

  private final MethodShape method;
  private final List<Rule> rules = new ArrayList<>();
  private boolean broken;

  RuledMethodBuilder(MethodShape method) {
    this.method = method;
  }

  /** A rule that cannot stand beside another one. */
  Optional<RuleMethod> conflicting(RuleMethod rule, OptionalInt wrt) {
    return rules.stream()
        .filter(
            other ->
                other.method().kind() == rule.kind()
                    ? other.wrt().equals(wrt)
                    : rule.kind() != RuleKind.PUSHFORWARD
                        && other.method().kind() != RuleKind.PUSHFORWARD)
        .map(Rule::method)
        .findFirst();
  }

  /** Adds a rule. */
  void add(RuleMethod rule, MethodShape shape, OptionalInt wrt) {
    rules.add(new Rule(rule, shape, wrt));
  }

  /** Notes that something is wrong with a rule. */
  void breakDown() {
    broken = true;
  }

  /** The method with its rules. */
  RuledMethod build() {
    Map<Integer, Callee> partials = new TreeMap<>();
    Optional<Callee> pullback = Optional.empty();
    Optional<Callee> pushforward = Optional.empty();
    List<MethodShape> shapes = new ArrayList<>(List.of(method));
    for (Rule rule : rules) {
      Callee called = rule.shape().callee(CalleeRules.NONE);
      switch (rule.method().kind()) {
        case PARTIAL_DERIVATIVE -> partials.put(rule.wrt().orElseThrow(), called);
        case PULLBACK -> pullback = Optional.of(called);
        case PUSHFORWARD -> pushforward = Optional.of(called);
      }
      shapes.add(rule.shape());
    }
    Callee callee = method.callee(new CalleeRules(partials, pullback, pushforward));
    return new RuledMethod(callee, method.source(), broken, shapes);
  }
}
