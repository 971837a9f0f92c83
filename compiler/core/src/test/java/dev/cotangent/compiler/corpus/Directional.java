package dev.cotangent.compiler.corpus;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A generated workspace for a kind that takes directions, driven by reflection through the members
 * of the contract.
 */
final class Directional {
  private final Object workspace;
  private final Method original;
  private final List<ActivePart> active;

  private Directional(Object workspace, Method original, List<ActivePart> active) {
    this.workspace = workspace;
    this.original = original;
    this.active = active;
  }

  /** The binary name of the workspace. */
  static String workspaceName(CorpusCase test, String kind) {
    return generatedName(test, kind) + "$" + Gradient.capitalised(test.methodName());
  }

  private static String generatedName(CorpusCase test, String kind) {
    return test.className().replace('$', '_') + kind;
  }

  /** A new workspace for a method, which the same loader knows. */
  static Directional open(ClassLoader loader, CorpusCase test, String kind) {
    try {
      Method original = test.method(loader.loadClass(test.className()));
      Constructor<?> constructor =
          loader.loadClass(workspaceName(test, kind)).getDeclaredConstructor();
      constructor.setAccessible(true);
      return new Directional(constructor.newInstance(), original, test.activeParts(original));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the class " + kind + " of " + test + " lacks a member", e);
    }
  }

  /** What the static method of the generated class gives. */
  static Directional oneCall(
      ClassLoader loader,
      CorpusCase test,
      String kind,
      Object[] arguments,
      List<Object> directions) {
    try {
      Method original = test.method(loader.loadClass(test.className()));
      Directional types = new Directional(null, original, test.activeParts(original));
      Method call =
          loader
              .loadClass(generatedName(test, kind))
              .getDeclaredMethod(test.methodName(), types.types().toArray(new Class<?>[0]));
      call.setAccessible(true);
      Object workspace = call.invoke(null, all(arguments, directions));
      return new Directional(workspace, original, types.active);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no static form of " + test, e);
    }
  }

  /** The types of the parameters of {@code compute}. */
  private List<Class<?>> types() {
    return types(original, active);
  }

  /** The types of a method's parameters and of the directions behind them. */
  static List<Class<?>> types(Method original, List<ActivePart> active) {
    List<Class<?>> own = CorpusCase.parameterTypes(original);
    List<Class<?>> types = new ArrayList<>(own);
    active.forEach(part -> types.add(part.type(own)));
    return types;
  }

  /** Arguments and directions, as {@code compute} takes them. */
  static Object[] all(Object[] arguments, List<Object> directions) {
    List<Object> all = new ArrayList<>(Arrays.asList(arguments));
    all.addAll(directions);
    return all.toArray();
  }

  /**
   * Computes everything.
   *
   * @param directions none for a kind that takes none
   */
  Object compute(Object[] arguments, List<Object> directions) {
    int count = arguments.length + directions.size();
    Class<?>[] taken = types().subList(0, count).toArray(new Class<?>[0]);
    return call("compute", taken, all(arguments, directions));
  }

  /** What an accessor gives. */
  Object get(String accessor) {
    return call(accessor, new Class<?>[0]);
  }

  /** Copies of what the accessors of this prefix give, one for each part differentiated. */
  List<Object> all(String prefix) {
    List<Object> results = new ArrayList<>();
    for (ActivePart part : active) {
      results.add(Values.deepCopy(get(prefix + Gradient.capitalised(part.name()))));
    }
    return results;
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
