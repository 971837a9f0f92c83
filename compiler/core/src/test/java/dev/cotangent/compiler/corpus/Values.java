package dev.cotangent.compiler.corpus;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Java values of any shape, boxed scalars, nested arrays and objects alike, seen entry by entry:
 * the floating numbers in them, an array's element by element, an object's field by field.
 */
final class Values {
  private Values() {}

  /** A copy that shares no array with the original. */
  static Object deepCopy(Object value) {
    return isObject(value) || isArray(value) ? map(value, Values::deepCopy) : value;
  }

  private static boolean isArray(Object value) {
    return value != null && value.getClass().isArray();
  }

  private static boolean isObject(Object value) {
    return value != null && ObjectParts.isObject(value.getClass());
  }

  /** An array or object with all that it holds changed. */
  private static Object map(Object value, UnaryOperator<Object> change) {
    if (isObject(value)) {
      return ObjectParts.map(value, change);
    }
    int length = Array.getLength(value);
    Object changed = Array.newInstance(value.getClass().getComponentType(), length);
    for (int i = 0; i < length; i++) {
      Array.set(changed, i, change.apply(Array.get(value, i)));
    }
    return changed;
  }

  /** Copies of all values, sharing nothing. */
  static Object[] deepCopy(Object[] values) {
    return (Object[]) deepCopy((Object) values);
  }

  /**
   * Whether this is a floating number, a record that holds one, or an array of such: what can carry
   * a derivative.
   */
  static boolean isFloating(Class<?> type) {
    Class<?> element = type;
    while (element.isArray()) {
      element = element.getComponentType();
    }
    if (element.isRecord()) {
      return ObjectParts.of(element).stream().anyMatch(part -> isFloating(part.getType()));
    }
    return element == double.class
        || element == float.class
        || element == Double.class
        || element == Float.class;
  }

  /** All entries of a floating value, row by row. */
  static double[] flatten(Object value) {
    List<Double> entries = new ArrayList<>();
    collect(value, entries);
    return entries.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static void collect(Object value, List<Double> entries) {
    if (value instanceof Double || value instanceof Float) {
      entries.add(((Number) value).doubleValue());
    } else if (isObject(value)) {
      for (Field part : ObjectParts.of(value.getClass())) {
        collect(ObjectParts.get(part, value), entries);
      }
    } else if (isArray(value)) {
      for (int i = 0; i < Array.getLength(value); i++) {
        collect(Array.get(value, i), entries);
      }
    }
  }

  /** A value of the same shape and type whose entries, row by row, are those given. */
  static Object shapedLike(Object value, double[] entries) {
    return shape(value, entries, new int[1]);
  }

  private static Object shape(Object value, double[] entries, int[] next) {
    if (value instanceof Double) {
      return entries[next[0]++];
    }
    if (value instanceof Float) {
      return (float) entries[next[0]++];
    }
    return isObject(value) || isArray(value)
        ? map(value, part -> shape(part, entries, next))
        : value;
  }

  /** The value with {@code float} widened to {@code double} everywhere. */
  static Object widen(Object value) {
    return widen(value, null);
  }

  /**
   * The same.
   *
   * @param loader knows the classes of the same names whose components are doubles
   */
  static Object widen(Object value, ClassLoader loader) {
    if (value instanceof Float f) {
      return f.doubleValue();
    }
    if (isObject(value)) {
      List<Object> parts = new ArrayList<>();
      ObjectParts.of(value.getClass())
          .forEach(part -> parts.add(widen(ObjectParts.get(part, value), loader)));
      return ObjectParts.make(ObjectParts.in(loader, value.getClass()), parts);
    }
    if (!isArray(value)) {
      return value instanceof Enum<?> constant ? constant(constant, loader) : value;
    }
    int length = Array.getLength(value);
    Object wide = Array.newInstance(widen(value.getClass().getComponentType(), loader), length);
    for (int i = 0; i < length; i++) {
      Array.set(wide, i, widen(Array.get(value, i), loader));
    }
    return wide;
  }

  @SuppressWarnings("EnumOrdinal") // The same constant, of the class as the other loader has it.
  private static Object constant(Enum<?> constant, ClassLoader loader) {
    return ObjectParts.in(loader, constant.getDeclaringClass())
        .getEnumConstants()[constant.ordinal()];
  }

  private static Class<?> widen(Class<?> type, ClassLoader loader) {
    if (type.isArray()) {
      return widen(type.getComponentType(), loader).arrayType();
    }
    if (type.isEnum() || ObjectParts.isObject(type)) {
      return ObjectParts.in(loader, type);
    }
    return type == float.class ? double.class : type;
  }

  /** Whether two values have the same shape and the same bits, where all NaNs count as one. */
  static boolean sameBits(Object a, Object b) {
    if (isObject(a)) {
      return b != null
          && a.getClass() == b.getClass()
          && ObjectParts.of(a.getClass()).stream()
              .allMatch(part -> sameBits(ObjectParts.get(part, a), ObjectParts.get(part, b)));
    }
    if (b == null || !isArray(a)) {
      return a == null ? b == null : a.equals(b);
    }
    if (b.getClass() != a.getClass() || Array.getLength(a) != Array.getLength(b)) {
      return false;
    }
    for (int i = 0; i < Array.getLength(a); i++) {
      if (!sameBits(Array.get(a, i), Array.get(b, i))) {
        return false;
      }
    }
    return true;
  }

  /** The value as text, arrays in braces. */
  static String show(Object value) {
    if (isObject(value)) {
      List<String> parts = new ArrayList<>();
      ObjectParts.of(value.getClass())
          .forEach(part -> parts.add(part.getName() + "=" + show(ObjectParts.get(part, value))));
      return value.getClass().getSimpleName() + parts;
    }
    if (!isArray(value)) {
      return String.valueOf(value);
    }
    StringBuilder text = new StringBuilder("{");
    for (int i = 0; i < Array.getLength(value); i++) {
      text.append(i == 0 ? "" : ", ").append(show(Array.get(value, i)));
    }
    return text.append('}').toString();
  }
}
