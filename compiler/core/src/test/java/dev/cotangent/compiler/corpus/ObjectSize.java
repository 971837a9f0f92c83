package dev.cotangent.compiler.corpus;

import java.lang.reflect.Array;
import java.lang.reflect.Field;

/**
 * How many bytes the objects of a result take, and the arrays of objects, which are made anew for
 * each: arrays of numbers belong to the workspace and count nothing.
 */
final class ObjectSize {
  private static final int HEADER = 24;
  private static final int FIELD = 8;

  private ObjectSize() {}

  /** At most so many bytes. */
  static long of(Object value) {
    if (value == null) {
      return 0;
    }
    Class<?> type = value.getClass();
    long bytes = 0;
    if (ObjectParts.isObject(type)) {
      bytes += HEADER;
      for (Field part : ObjectParts.of(type)) {
        bytes += FIELD + of(ObjectParts.get(part, value));
      }
    } else if (type.isArray() && ObjectParts.isObject(elementOf(type))) {
      bytes += HEADER;
      for (int i = 0; i < Array.getLength(value); i++) {
        bytes += FIELD + of(Array.get(value, i));
      }
    }
    return bytes;
  }

  private static Class<?> elementOf(Class<?> array) {
    return array.isArray() ? elementOf(array.getComponentType()) : array;
  }
}
