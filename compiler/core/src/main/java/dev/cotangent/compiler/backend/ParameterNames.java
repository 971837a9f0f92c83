package dev.cotangent.compiler.backend;

import dev.cotangent.compiler.request.DerivativeRequest;
import dev.cotangent.compiler.request.MethodParameter;

/**
 * What parameters are called in methods that do the work: as in the user's source, unless this
 * would hide a class that these methods call.
 */
final class ParameterNames {
  private ParameterNames() {}

  /**
   * The name of one of a method's parameters.
   *
   * @param names knows which names would hide a class
   */
  static String of(DerivativeRequest request, MethodParameter parameter, Names names) {
    String name = parameter.name();
    while (names.isReserved(name) || isAnother(request, parameter, name)) {
      name += "_";
    }
    return name;
  }

  private static boolean isAnother(
      DerivativeRequest request, MethodParameter parameter, String name) {
    return !name.equals(parameter.name())
        && request.parameters().stream().anyMatch(other -> other.name().equals(name));
  }
}
