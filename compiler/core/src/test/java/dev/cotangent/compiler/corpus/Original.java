package dev.cotangent.compiler.corpus;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** The user's own method, compiled by javac. */
final class Original {
  private final Method method;

  Original(Method method) {
    this.method = method;
    method.setAccessible(true);
  }

  /** The method itself. */
  Method method() {
    return method;
  }

  /** The result on copies of the arguments. */
  Object call(Object[] arguments) {
    try {
      return method.invoke(null, Values.deepCopy(arguments));
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof AssertionError cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
