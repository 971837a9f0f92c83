package dev.cotangent.compiler.graph;

import java.lang.reflect.Array;
import java.util.List;

/**
 * The operators on arrays, on Java arrays that are never changed: an update copies the rows on its
 * path and shares the others. Exceptions are those of Java.
 */
final class ArrayValues {
  private ArrayValues() {}

  /** The element or row that subscripts lead to. */
  static Object load(Object array, List<?> subscripts) {
    Object at = array;
    for (Object subscript : subscripts) {
      at = Array.get(at, (Integer) subscript);
    }
    return at;
  }

  /** The array with the element or row that subscripts lead to replaced; all of it if none do. */
  static Object store(Object array, List<?> subscripts, Object value) {
    if (subscripts.isEmpty()) {
      return value;
    }
    Object copy = shallowCopy(array);
    int index = (Integer) subscripts.get(0);
    if (subscripts.size() == 1) {
      Array.set(copy, index, value);
    } else {
      Object row = Array.get(array, index);
      Array.set(copy, index, store(row, subscripts.subList(1, subscripts.size()), value));
    }
    return copy;
  }

  /** The sum of two elements, or of two rows, element by element; a null row counts as zeros. */
  static Object add(Object left, Object right) {
    if (left == null || right == null) {
      return left == null ? right : left;
    }
    if (!left.getClass().isArray()) {
      return Arithmetic.ofOperands(Operator.ADD, List.of(left, right));
    }
    Object sum = shallowCopy(left);
    for (int i = 0; i < Array.getLength(sum); i++) {
      Array.set(sum, i, add(Array.get(left, i), Array.get(right, i)));
    }
    return sum;
  }

  /** The length of a row, or -1 for none. */
  static int rowLength(Object row) {
    return row == null ? -1 : Array.getLength(row);
  }

  /** The length of the rows that many subscripts down, 0 where there are none. */
  static int extent(Object array, int depth) {
    int length = Array.getLength(array);
    if (depth == 0) {
      return length;
    }
    return length == 0 ? 0 : extent(Array.get(array, 0), depth - 1);
  }

  /** A new array; its rows are null where there are fewer lengths than the type's rank. */
  static Object allocate(ArrayType type, List<?> lengths) {
    int[] dimensions = lengths.stream().mapToInt(length -> (Integer) length).toArray();
    Class<?> component = primitive(type.element());
    for (int i = dimensions.length; i < type.rank(); i++) {
      component = component.arrayType();
    }
    return Array.newInstance(component, dimensions);
  }

  /** An array of the same shape filled with zeros. */
  static Object zerosLike(Object array) {
    int length = Array.getLength(array);
    Class<?> component = array.getClass().getComponentType();
    Object zeros = Array.newInstance(component, length);
    if (component.isArray()) {
      for (int i = 0; i < length; i++) {
        Object row = Array.get(array, i);
        Array.set(zeros, i, row == null ? null : zerosLike(row));
      }
    }
    return zeros;
  }

  /** A copy that shares no row; rows that are null stay null. */
  static Object deepCopy(Object array) {
    Object copy = shallowCopy(array);
    if (copy instanceof Object[] rows) {
      for (int i = 0; i < rows.length; i++) {
        rows[i] = rows[i] == null ? null : deepCopy(rows[i]);
      }
    }
    return copy;
  }

  private static Object shallowCopy(Object array) {
    int length = Array.getLength(array);
    Object copy = Array.newInstance(array.getClass().getComponentType(), length);
    System.arraycopy(array, 0, copy, 0, length);
    return copy;
  }

  private static Class<?> primitive(ScalarType type) {
    return switch (type) {
      case BOOLEAN -> boolean.class;
      case BYTE -> byte.class;
      case SHORT -> short.class;
      case CHAR -> char.class;
      case INT -> int.class;
      case LONG -> long.class;
      case FLOAT -> float.class;
      case DOUBLE -> double.class;
    };
  }
}
