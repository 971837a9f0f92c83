package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.Callee;
import dev.cotangent.compiler.graph.Origin;

/**
 * A method that is called as it is has no rule for what depends on what is differentiated. The user
 * is to be told where it is called.
 */
public final class MissingRuleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is missing. */
  public enum Kind {
    /** A rule for one of the arguments. */
    ARGUMENT,
    /** The rule that carries tangents forward. */
    PUSHFORWARD,
    /** The derivative of a rule that is itself called as it is. */
    SECOND_ORDER
  }

  private final Kind kind;
  private final transient Origin origin;
  private final transient Callee callee;
  private final int argument;

  private MissingRuleException(Kind kind, Origin origin, Callee callee, int argument) {
    super("no rule of " + callee.shownName() + " for argument " + argument);
    this.kind = kind;
    this.origin = origin;
    this.callee = callee;
    this.argument = argument;
  }

  /** There is neither a partial derivative in an argument nor a rule for all of them. */
  static MissingRuleException ofPartial(Apply call, int argument) {
    return new MissingRuleException(Kind.ARGUMENT, call.origin(), call.callee(), argument);
  }

  /** There is a rule for all arguments, but for the other direction. */
  static MissingRuleException ofPushforward(Apply call) {
    return new MissingRuleException(Kind.PUSHFORWARD, call.origin(), call.callee(), 0);
  }

  /** The call of a rule would have to be differentiated. */
  static MissingRuleException ofSecondOrder(Origin origin, Callee rule) {
    return new MissingRuleException(Kind.SECOND_ORDER, origin, rule, 0);
  }

  /** What is missing. */
  public Kind kind() {
    return kind;
  }

  /** Where the method is called. */
  public Origin origin() {
    return origin;
  }

  /** The method; the rule itself where its own derivative is missing. */
  public Callee callee() {
    return callee;
  }

  /** The position of the argument. */
  public int argument() {
    return argument;
  }
}
