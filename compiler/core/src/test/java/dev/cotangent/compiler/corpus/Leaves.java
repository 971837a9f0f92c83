package dev.cotangent.compiler.corpus;

import dev.cotangent.compiler.request.Layout;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

/** The values of the graph that Java values consist of. */
final class Leaves {
  private Leaves() {}

  /** Takes a value apart. */
  static List<Object> of(Layout layout, Object value) {
    List<Object> leaves = new ArrayList<>();
    for (Layout.Place place : layout.places()) {
      leaves.add(leaf(place, 0, place.rank(), value));
    }
    return leaves;
  }

  private static Object leaf(Layout.Place place, int depth, int rank, Object value) {
    if (depth == place.arrayDepth() && rank > 0) {
      int length = Array.getLength(value);
      List<Object> rows = new ArrayList<>();
      for (int i = 0; i < length; i++) {
        rows.add(leaf(place, depth, rank - 1, Array.get(value, i)));
      }
      Object array = Array.newInstance(type(place, depth, rank, value.getClass()), length);
      for (int i = 0; i < length; i++) {
        Array.set(array, i, rows.get(i));
      }
      return array;
    }
    if (depth == place.path().size()) {
      return place.isPresence() ? Boolean.valueOf(value != null) : value;
    }
    Field part = ObjectParts.find(value.getClass(), place.path().get(depth).name());
    return leaf(place, depth + 1, rank, ObjectParts.get(part, value));
  }

  /** The type of a leaf's elements, of an array of so many dimensions of objects. */
  private static Class<?> type(Layout.Place place, int depth, int rank, Class<?> objects) {
    Class<?> type = objects;
    while (type.isArray()) {
      type = type.getComponentType();
    }
    for (Layout.Component step : place.path().subList(depth, place.path().size())) {
      type = ObjectParts.find(type, step.name()).getType();
    }
    if (place.isPresence()) {
      type = boolean.class;
    }
    for (int i = 1; i < rank; i++) {
      type = type.arrayType();
    }
    return type;
  }

  /** Puts a value of a Java type together. */
  static Object compose(Layout layout, Class<?> type, List<Object> leaves) {
    if (layout instanceof Layout.Leaf) {
      return leaves.get(0);
    }
    if (layout instanceof Layout.ObjectArray array) {
      return composeArray(array, type, leaves);
    }
    List<Object> parts = new ArrayList<>();
    int first = 0;
    for (Layout.Component component : ((Layout.ObjectLayout) layout).components()) {
      int next = first + component.layout().places().size();
      Class<?> partType = ObjectParts.find(type, component.name()).getType();
      parts.add(compose(component.layout(), partType, leaves.subList(first, next)));
      first = next;
    }
    return ObjectParts.make(type, parts);
  }

  private static Object composeArray(Layout.ObjectArray array, Class<?> type, List<Object> leaves) {
    int length = Array.getLength(leaves.get(0));
    Class<?> elementType = type.getComponentType();
    Object composed = Array.newInstance(elementType, length);
    Layout element =
        array.rank() == 1
            ? array.element()
            : new Layout.ObjectArray(array.element(), array.rank() - 1);
    for (int i = 0; i < length; i++) {
      int index = i;
      List<Object> parts = leaves.stream().map(leaf -> Array.get(leaf, index)).toList();
      Object presence = parts.get(parts.size() - 1);
      if (presence != null && !Boolean.FALSE.equals(presence)) {
        Array.set(composed, i, compose(element, elementType, parts));
      }
    }
    return composed;
  }
}
