package dev.cotangent.compiler.graph;

/**
 * One value for each iteration of a loop, in order: what a loop keeps for the loop that runs it
 * backwards (a residual). Where and how it is stored is the scheduler's business.
 *
 * @param element the type of one value; a sequence again for nested loops
 */
public record SequenceType(Type element) implements Type {

  /** The type of the values at the bottom of nested sequences. */
  public Type innermost() {
    return element instanceof SequenceType inner ? inner.innermost() : element;
  }

  @Override
  public boolean isDifferentiable() {
    return element.isDifferentiable();
  }

  @Override
  public String toString() {
    return "sequence<" + element + ">";
  }
}
