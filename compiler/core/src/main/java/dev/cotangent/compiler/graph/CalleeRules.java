package dev.cotangent.compiler.graph;

import java.util.Map;
import java.util.Optional;

/**
 * The derivatives of a method that is called as it is, which are methods to be called, too.
 *
 * @param partials by the position of a scalar parameter, what gives the partial derivative in it:
 *     takes the method's parameters, returns the type of its result
 * @param pullback what carries a cotangent back: takes the method's parameters, its result, the
 *     result's cotangent, and for each parameter that can carry a derivative an array to add to
 * @param pushforward what carries tangents forward: takes the method's parameters, a tangent for
 *     each that can carry a derivative, and returns the result's tangent, or fills it if it is an
 *     array, then the last parameter
 */
public record CalleeRules(
    Map<Integer, Callee> partials, Optional<Callee> pullback, Optional<Callee> pushforward) {
  /** Of a method whose derivatives nobody asks for. */
  public static final CalleeRules NONE =
      new CalleeRules(Map.of(), Optional.empty(), Optional.empty());

  /** Keeps the map as it is now. */
  public CalleeRules {
    partials = Map.copyOf(partials);
  }

  /** What gives the partial derivative in the parameter at a position. */
  public Optional<Callee> partial(int position) {
    return Optional.ofNullable(partials.get(position));
  }
}
