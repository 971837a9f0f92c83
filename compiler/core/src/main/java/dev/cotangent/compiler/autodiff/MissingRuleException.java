package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Apply;
import dev.cotangent.compiler.graph.Callee;
import dev.cotangent.compiler.graph.Origin;

/**
 * A method that is called as it is has no rule for an argument that depends on what is
 * differentiated. The user is to be told where it is called.
 */
public final class MissingRuleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Origin origin;
  private final transient Callee callee;
  private final int argument;

  MissingRuleException(Apply call, int argument) {
    super("no rule of " + call.callee().shownName() + " for argument " + argument);
    this.origin = call.origin();
    this.callee = call.callee();
    this.argument = argument;
  }

  /** Where the method is called. */
  public Origin origin() {
    return origin;
  }

  /** The method. */
  public Callee callee() {
    return callee;
  }

  /** The position of the argument. */
  public int argument() {
    return argument;
  }
}
