package dev.cotangent.compiler.corpus;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;

/** Java values of any shape, boxed scalars and nested arrays alike, seen entry by entry. */
final class Values {
  private Values() {}

  /** A copy that shares no array with the original. */
  static Object deepCopy(Object value) {
    if (value == null || !value.getClass().isArray()) {
      return value;
    }
    int length = Array.getLength(value);
    Object copy = Array.newInstance(value.getClass().getComponentType(), length);
    for (int i = 0; i < length; i++) {
      Array.set(copy, i, deepCopy(Array.get(value, i)));
    }
    return copy;
  }

  /** Copies of all values, sharing nothing. */
  static Object[] deepCopy(Object[] values) {
    return (Object[]) deepCopy((Object) values);
  }

  /** Whether this is a floating number or an array of such: what can carry a derivative. */
  static boolean isFloating(Class<?> type) {
    Class<?> element = type;
    while (element.isArray()) {
      element = element.getComponentType();
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
    if (value instanceof Number number) {
      entries.add(number.doubleValue());
    } else if (value != null) {
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
    if (value == null) {
      return null;
    }
    int length = Array.getLength(value);
    Object copy = Array.newInstance(value.getClass().getComponentType(), length);
    for (int i = 0; i < length; i++) {
      Array.set(copy, i, shape(Array.get(value, i), entries, next));
    }
    return copy;
  }

  /** The value with {@code float} widened to {@code double} everywhere. */
  static Object widen(Object value) {
    if (value instanceof Float f) {
      return f.doubleValue();
    }
    if (value == null || !value.getClass().isArray()) {
      return value;
    }
    int length = Array.getLength(value);
    Object wide = Array.newInstance(widen(value.getClass().getComponentType()), length);
    for (int i = 0; i < length; i++) {
      Array.set(wide, i, widen(Array.get(value, i)));
    }
    return wide;
  }

  private static Class<?> widen(Class<?> type) {
    if (type.isArray()) {
      return widen(type.getComponentType()).arrayType();
    }
    return type == float.class ? double.class : type;
  }

  /** Whether two values have the same shape and the same bits, where all NaNs count as one. */
  static boolean sameBits(Object a, Object b) {
    if (a == null || b == null || !a.getClass().isArray()) {
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
    if (value == null || !value.getClass().isArray()) {
      return String.valueOf(value);
    }
    StringBuilder text = new StringBuilder("{");
    for (int i = 0; i < Array.getLength(value); i++) {
      text.append(i == 0 ? "" : ", ").append(show(Array.get(value, i)));
    }
    return text.append('}').toString();
  }
}
