package dev.cotangent.compiler.corpus;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A generated workspace for tangents, driven by reflection through the members of the contract. */
final class Tangent {
  private final Object workspace;
  private final Method original;
  private final List<ActivePart> active;

  private Tangent(Object workspace, Method original, List<ActivePart> active) {
    this.workspace = workspace;
    this.original = original;
    this.active = active;
  }

  /** The binary name of the workspace. */
  static String workspaceName(CorpusCase test) {
    return generatedName(test) + "$" + Gradient.capitalised(test.methodName());
  }

  private static String generatedName(CorpusCase test) {
    return test.className().replace('$', '_') + "Tangent";
  }

  /** A new workspace for a method, which the same loader knows. */
  static Tangent open(ClassLoader loader, CorpusCase test) {
    try {
      Method original = test.method(loader.loadClass(test.className()));
      Constructor<?> constructor = loader.loadClass(workspaceName(test)).getDeclaredConstructor();
      constructor.setAccessible(true);
      return new Tangent(constructor.newInstance(), original, test.activeParts(original));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the tangent class of " + test + " lacks a member", e);
    }
  }

  /** What the static method of the generated class gives. */
  static Tangent oneCall(
      ClassLoader loader, CorpusCase test, Object[] arguments, List<Object> directions) {
    try {
      Method original = test.method(loader.loadClass(test.className()));
      Tangent types = new Tangent(null, original, test.activeParts(original));
      Method call =
          loader
              .loadClass(generatedName(test))
              .getDeclaredMethod(test.methodName(), types.types().toArray(new Class<?>[0]));
      call.setAccessible(true);
      Object workspace = call.invoke(null, all(arguments, directions));
      return new Tangent(workspace, original, types.active);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no static form of " + test, e);
    }
  }

  /** The types of the parameters of {@code compute}. */
  private List<Class<?>> types() {
    List<Class<?>> types = new ArrayList<>(CorpusCase.parameterTypes(original));
    active.forEach(part -> types.add(part.type(CorpusCase.parameterTypes(original))));
    return types;
  }

  private static Object[] all(Object[] arguments, List<Object> directions) {
    List<Object> all = new ArrayList<>(Arrays.asList(arguments));
    all.addAll(directions);
    return all.toArray();
  }

  Object compute(Object[] arguments, List<Object> directions) {
    return call("compute", types().toArray(new Class<?>[0]), all(arguments, directions));
  }

  Object value() {
    return call("value", new Class<?>[0]);
  }

  Object tangent() {
    return call("tangent", new Class<?>[0]);
  }

  private Object call(String name, Class<?>[] parameterTypes, Object... arguments) {
    try {
      Method method = workspace.getClass().getDeclaredMethod(name, parameterTypes);
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
      throw new IllegalStateException("no " + name + " in " + workspace.getClass().getName(), e);
    }
  }
}
