package dev.cotangent.compiler.request;

import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.OpaqueType;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.graph.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a value of a signature consists of, down to what the graph has values for. */
public sealed interface Layout {

  /**
   * One value of the graph.
   *
   * @param type its type there
   */
  record Leaf(Type type) implements Layout {}

  /**
   * An object, by its components or fields.
   *
   * @param javaType the class as generated code writes it
   * @param isRecord whether it is a record; other objects carry no derivative
   */
  record ObjectLayout(String javaType, boolean isRecord, List<Component> components)
      implements Layout {
    public ObjectLayout {
      components = List.copyOf(components);
    }
  }

  /**
   * An array of objects.
   *
   * @param rank the number of dimensions
   */
  record ObjectArray(ObjectLayout element, int rank) implements Layout {}

  /**
   * A component of a record, or a field.
   *
   * @param name its name
   * @param access how generated code reads it, {@code x()} or {@code x}; empty if it cannot
   */
  record Component(String name, String access, Layout layout) {}

  /**
   * A value of the graph inside a value of a signature.
   *
   * @param path the components that lead to it
   * @param arrayDepth behind how many of them the dimensions of an array of objects stand, -1 if
   *     there is none
   * @param rank the dimensions of that array
   * @param type the type in the graph, with the array's dimensions
   */
  record Place(List<Component> path, int arrayDepth, int rank, Type type) {
    public Place {
      path = List.copyOf(path);
    }

    /** A name for it behind that of the whole. */
    public String suffix() {
      StringBuilder suffix = new StringBuilder();
      path.forEach(step -> suffix.append(GeneratedNames.capitalized(step.name())));
      return suffix.append(isPresence() ? "Present" : "").toString();
    }

    /** Whether this says which elements of an array of objects are not null. */
    public boolean isPresence() {
      return arrayDepth == path.size();
    }

    /** Whether generated code can read it. */
    public boolean isReadable() {
      return path.stream().noneMatch(step -> step.access().isEmpty());
    }
  }

  /** Whether a value of this layout can carry a derivative. */
  default boolean isDifferentiable() {
    if (this instanceof Leaf leaf) {
      return leaf.type().isDifferentiable();
    }
    if (this instanceof ObjectArray array) {
      return array.element().isDifferentiable();
    }
    ObjectLayout object = (ObjectLayout) this;
    return object.isRecord()
        && object.components().stream().anyMatch(part -> part.layout().isDifferentiable());
  }

  /** The classes of its objects, and of what they pass through, as generated code writes them. */
  default Set<String> classes() {
    Set<String> classes = new TreeSet<>();
    if (this instanceof Leaf leaf) {
      if (leaf.type() instanceof OpaqueType opaque) {
        classes.add(opaque.javaName());
      }
      return classes;
    }
    ObjectLayout object = this instanceof ObjectArray array ? array.element() : (ObjectLayout) this;
    classes.add(object.javaType());
    object.components().forEach(component -> classes.addAll(component.layout().classes()));
    return classes;
  }

  /**
   * The values of the graph that make it, in order. Behind those of the elements of an array of
   * objects stands an array that says which of them are not null.
   */
  default List<Place> places() {
    List<Place> places = new ArrayList<>();
    collect(this, List.of(), -1, 0, places);
    return places;
  }

  private static void collect(
      Layout layout, List<Component> path, int arrayDepth, int rank, List<Place> places) {
    if (layout instanceof Leaf leaf) {
      places.add(new Place(path, arrayDepth, rank, withRank(leaf.type(), rank)));
      return;
    }
    ObjectLayout object;
    int depth = arrayDepth;
    int dimensions = rank;
    if (layout instanceof ObjectArray array) {
      object = array.element();
      depth = path.size();
      dimensions = array.rank();
    } else {
      object = (ObjectLayout) layout;
    }
    for (Component component : object.components()) {
      List<Component> longer = new ArrayList<>(path);
      longer.add(component);
      collect(component.layout(), longer, depth, dimensions, places);
    }
    if (layout instanceof ObjectArray) {
      places.add(new Place(path, depth, dimensions, new ArrayType(ScalarType.BOOLEAN, dimensions)));
    }
  }

  private static Type withRank(Type type, int rank) {
    if (rank == 0) {
      return type;
    }
    if (type instanceof ScalarType scalar) {
      return new ArrayType(scalar, rank);
    }
    return type instanceof ArrayType array
        ? new ArrayType(array.element(), array.rank() + rank)
        : type;
  }
}
