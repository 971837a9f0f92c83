package dev.cotangent.compiler.graph;

import java.util.List;

/** The program around a graph, for the {@link Interpreter}: calls the methods that it names. */
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

  /**
   * The program's own constant of an enum.
   *
   * @param known what the graph knows of it, which is enough unless its members are looked at
   */
  default Object constant(EnumConstant known) {
    return known;
  }
}
