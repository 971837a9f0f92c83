package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Origin;

/**
 * An array inside a loop has rows whose lengths the backward pass cannot know. The user is to be
 * told where.
 */
public final class UnknownShapeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Origin origin;
  private final String array;

  UnknownShapeException(Node array) {
    super("the lengths of the rows of '" + array.label() + "' cannot be known");
    this.origin = array.origin();
    this.array = array.label();
  }

  /** Where the array is. */
  public Origin origin() {
    return origin;
  }

  /** The array's name in the user's source, perhaps empty. */
  public String array() {
    return array;
  }
}
