package dev.cotangent.compiler.corpus;

import dev.cotangent.compiler.corpus.InMemoryCompiler.CompiledClasses;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Takes objects of test programs apart and puts them together, whatever is private in them. */
final class ObjectParts {
  private ObjectParts() {}

  /** Whether a type is a record or class of a test program. */
  static boolean isObject(Class<?> type) {
    return type.getClassLoader() instanceof CompiledClasses
        && !type.isArray()
        && !type.isEnum()
        && !type.isInterface()
        && !type.isHidden()
        && !(type.getSuperclass() != null && type.getSuperclass().isEnum());
  }

  /** The fields of an object, those of its own class first. */
  static List<Field> of(Class<?> type) {
    List<Field> parts = new ArrayList<>();
    for (Class<?> at = type; at != Object.class && at != Record.class; at = at.getSuperclass()) {
      Arrays.stream(at.getDeclaredFields())
          .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
          .forEach(parts::add);
    }
    parts.forEach(part -> part.setAccessible(true));
    return parts;
  }

  /** A field by its name. */
  static Field find(Class<?> type, String name) {
    return of(type).stream()
        .filter(part -> part.getName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no field " + name + " in " + type));
  }

  /** What a field holds. */
  static Object get(Field part, Object object) {
    try {
      return part.get(object);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The object with each of its fields changed. */
  static Object map(Object object, UnaryOperator<Object> change) {
    List<Field> parts = of(object.getClass());
    return make(
        object.getClass(), parts.stream().map(part -> change.apply(get(part, object))).toList());
  }

  /** The object with one field changed. */
  static Object with(Object object, Field changed, Object value) {
    List<Object> values = new ArrayList<>();
    of(object.getClass())
        .forEach(part -> values.add(part.equals(changed) ? value : get(part, object)));
    return make(object.getClass(), values);
  }

  /** A record by its constructor; another object without any. */
  static Object make(Class<?> type, List<Object> parts) {
    List<Field> fields = of(type);
    try {
      if (type.isRecord()) {
        Class<?>[] types = fields.stream().map(Field::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(parts.toArray());
      }
      Object object = allocate(type);
      for (int i = 0; i < fields.size(); i++) {
        fields.get(i).set(object, parts.get(i));
      }
      return object;
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(type + " refuses " + parts, e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As deserialisation does it; by name, since javac warns of a class that may go away. */
  private static Object allocate(Class<?> type) throws ReflectiveOperationException {
    Class<?> factory = Class.forName("sun.reflect.ReflectionFactory");
    Object instance = factory.getMethod("getReflectionFactory").invoke(null);
    Method method =
        factory.getMethod("newConstructorForSerialization", Class.class, Constructor.class);
    Constructor<?> plain = Object.class.getDeclaredConstructor();
    return ((Constructor<?>) method.invoke(instance, type, plain)).newInstance();
  }

  /** The class of the same name that another loader knows. */
  static Class<?> in(ClassLoader loader, Class<?> type) {
    try {
      return Class.forName(type.getName(), false, loader);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
