package dev.cotangent;

import java.lang.reflect.Method;
import java.util.function.DoubleUnaryOperator;

/** A special function or rule, found by its name. */
final class NamedFunction {
  private NamedFunction() {}

  /**
   * Returns the public method of one number of this name.
   *
   * @param order the first argument, if the method takes two
   */
  static DoubleUnaryOperator of(String name, int order) {
    for (Class<?> owner : new Class<?>[] {SpecialFunctions.class, SpecialFunctionRules.class}) {
      for (Method method : owner.getMethods()) {
        if (method.getName().equals(name)) {
          return x -> call(method, order, x);
        }
      }
    }
    throw new IllegalArgumentException(name);
  }

  private static double call(Method method, int order, double x) {
    try {
      return (double)
          (method.getParameterCount() == 1
              ? method.invoke(null, x)
              : method.invoke(null, order, x));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(method + " at " + x, e);
    }
  }
}
