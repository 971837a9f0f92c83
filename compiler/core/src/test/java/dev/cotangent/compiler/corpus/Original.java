package dev.cotangent.compiler.corpus;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;

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

  /** The result on copies of the arguments, of which a receiver is the first. */
  Object call(Object[] arguments) {
    try {
      Object[] copies = Values.deepCopy(arguments);
      int first = copies.length - method.getParameterCount();
      Object receiver = first == 0 ? null : copies[0];
      return method.invoke(receiver, Arrays.copyOfRange(copies, first, copies.length));
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
