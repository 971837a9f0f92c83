package dev.cotangent.compiler.graph;

import java.util.List;

/** Calls the methods that a graph names, for the {@link Interpreter}. */
@FunctionalInterface
public interface Calls {
  /** For graphs that call nothing. */
  Calls NONE =
      (callee, arguments) -> {
        throw new IllegalArgumentException("nobody calls " + callee.shownName());
      };

  /**
   * Calls a method.
   *
   * @param callee the method
   * @param arguments a value for each parameter; arrays are those that the method may change
   * @return what it returns, null if it returns nothing
   */
  Object call(Callee callee, List<Object> arguments);
}
