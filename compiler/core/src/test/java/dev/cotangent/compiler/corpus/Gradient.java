package dev.cotangent.compiler.corpus;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A generated workspace, driven by reflection through the members that the contract names. */
final class Gradient {
  private final Object workspace;
  private final Class<?> type;
  private final Method original;
  private final List<ActivePart> active;

  private Gradient(Object workspace, Method original, List<ActivePart> active) {
    this.workspace = workspace;
    this.type = workspace.getClass();
    this.original = original;
    this.active = active;
  }

  /** A new workspace for a method, which the same loader knows. */
  static Gradient open(ClassLoader loader, CorpusCase test) {
    try {
      Method original = test.method(loader.loadClass(test.className()));
      Class<?> type = loader.loadClass(workspaceName(test));
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return new Gradient(constructor.newInstance(), original, test.activeParts(original));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the generated class of " + test + " lacks a member", e);
    }
  }

  /** What the static method of the generated class gives. */
  static Gradient oneCall(ClassLoader loader, CorpusCase test, Object... arguments) {
    try {
      Method original = test.method(loader.loadClass(test.className()));
      Class<?> generated = loader.loadClass(test.generatedName());
      Method call = generated.getDeclaredMethod(test.methodName(), types(original));
      call.setAccessible(true);
      Object workspace = call.invoke(null, arguments);
      return new Gradient(workspace, original, test.activeParts(original));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no static form of " + test, e);
    }
  }

  private static Class<?>[] types(Method original) {
    return CorpusCase.parameterTypes(original).toArray(new Class<?>[0]);
  }

  /** The binary name of the generated workspace. */
  static String workspaceName(CorpusCase test) {
    return test.generatedName() + "$" + capitalised(test.methodName());
  }

  /** A name with its first letter in upper case. */
  static String capitalised(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** Whether the method has a scalar result, so that there is a {@code compute}. */
  boolean hasScalarResult() {
    return original.getReturnType().isPrimitive();
  }

  Object compute(Object... arguments) {
    return call("compute", types(original), arguments);
  }

  Object accumulate(Object... arguments) {
    return call("accumulate", types(original), arguments);
  }

  Object forward(Object... arguments) {
    return call("forward", types(original), arguments);
  }

  void backward(Object cotangent) {
    call("backward", new Class<?>[] {original.getReturnType()}, cotangent);
  }

  void clear() {
    call("clear", new Class<?>[0]);
  }

  Object value() {
    return call("value", new Class<?>[0]);
  }

  /** Copies of the gradients of all parameters that are differentiated, in their order. */
  List<Object> gradients() {
    List<Object> gradients = new ArrayList<>();
    for (ActivePart part : active) {
      String name = "grad" + capitalised(part.name());
      gradients.add(Values.deepCopy(call(name, new Class<?>[0])));
    }
    return gradients;
  }

  /** The entries of all gradients in one array. */
  double[] entries() {
    return gradients().stream().map(Values::flatten).flatMapToDouble(Arrays::stream).toArray();
  }

  private Object call(String name, Class<?>[] parameterTypes, Object... arguments) {
    try {
      Method method = type.getDeclaredMethod(name, parameterTypes);
      method.setAccessible(true);
      return method.invoke(workspace, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof AssertionError cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no " + name + " in " + type.getName(), e);
    }
  }
}
