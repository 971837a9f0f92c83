package dev.cotangent.compiler.request;

import java.util.ArrayList;
import java.util.List;

/**
 * What to differentiate with respect to: a parameter, or a field of the object.
 *
 * @param name the name that its gradient is read by
 * @param parameter the position of the parameter that it is, or is part of
 * @param path the fields that lead to it from there
 * @param layout what it consists of
 * @param javaType its type as generated code writes it
 * @param firstInput the position of its first value among the parameters of the graph
 */
public record Wrt(
    String name,
    int parameter,
    List<Layout.Component> path,
    Layout layout,
    String javaType,
    int firstInput) {
  public Wrt {
    path = List.copyOf(path);
  }

  /** Where one of its parts is, seen from the method's parameter. */
  public Layout.Place inParameter(Layout.Place part) {
    List<Layout.Component> all = new ArrayList<>(path);
    all.addAll(part.path());
    int depth = part.arrayDepth();
    return new Layout.Place(all, depth < 0 ? depth : depth + path.size(), part.rank(), part.type());
  }

  /** The positions in the graph of those of its values that carry a derivative. */
  public List<Integer> inputs() {
    List<Integer> inputs = new ArrayList<>();
    List<Layout.Place> places = layout.places();
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i).type().isDifferentiable()) {
        inputs.add(firstInput + i);
      }
    }
    return inputs;
  }
}
