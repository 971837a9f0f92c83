package dev.cotangent.compiler.corpus;

import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Callee;
import dev.cotangent.compiler.graph.Calls;
import dev.cotangent.compiler.graph.EnumConstant;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.graph.Type;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

/**
 * Calls the methods and knows the constants that a graph names, in the classes that javac made of
 * the same sources.
 */
final class ReflectiveCalls implements Calls {
  private final ClassLoader classes;

  ReflectiveCalls(ClassLoader classes) {
    this.classes = classes;
  }

  @Override
  public Object call(Callee callee, List<Object> arguments) {
    try {
      Method method = find(callee);
      method.setAccessible(true);
      return method.invoke(null, arguments.toArray());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Object constant(EnumConstant known) {
    return Arrays.stream(enumType(known.typeName()).getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(known.name()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + known + " in " + known.typeName()));
  }

  /** A class by its name as Java writes it, which does not tell packages from classes. */
  private Class<?> enumType(String name) {
    try {
      return Class.forName(name, false, classes);
    } catch (ClassNotFoundException e) {
      int dot = name.lastIndexOf('.');
      if (dot < 0) {
        throw new IllegalStateException(e);
      }
      return enumType(name.substring(0, dot) + "$" + name.substring(dot + 1));
    }
  }

  private Method find(Callee callee) throws ReflectiveOperationException {
    String className = callee.className().replace('.', '$');
    String prefix = callee.packageName().isEmpty() ? "" : callee.packageName() + ".";
    Class<?> type = Class.forName(prefix + className, false, classes);
    for (Method method : type.getDeclaredMethods()) {
      if (method.getName().equals(callee.name()) && hasTypes(method, callee.parameterTypes())) {
        return method;
      }
    }
    throw new NoSuchMethodException(callee.toString());
  }

  private static boolean hasTypes(Method method, List<Type> types) {
    Class<?>[] parameters = method.getParameterTypes();
    if (parameters.length != types.size()) {
      return false;
    }
    for (int i = 0; i < parameters.length; i++) {
      if (!isType(parameters[i], types.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isType(Class<?> javaType, Type type) {
    if (type instanceof ArrayType array) {
      return javaType.isArray() && isType(javaType.getComponentType(), array.afterSubscripts(1));
    }
    return type instanceof ScalarType scalar
        ? javaType.getName().equals(scalar.keyword())
        : javaType.getCanonicalName().equals(type.toString());
  }
}
