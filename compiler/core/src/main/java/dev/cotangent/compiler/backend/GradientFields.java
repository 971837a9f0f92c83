package dev.cotangent.compiler.backend;

import dev.cotangent.compiler.request.DerivativeRequest;
import dev.cotangent.compiler.request.GeneratedNames;
import dev.cotangent.compiler.request.Layout;
import dev.cotangent.compiler.request.Wrt;
import java.util.ArrayList;
import java.util.List;

/** The fields of a workspace that hold what its accessors give. */
final class GradientFields {
  /**
   * A field.
   *
   * @param wrt what it belongs to, null for the value
   * @param name its name
   */
  record Field(Wrt wrt, Layout.Place place, String name) {
    boolean isActive() {
      return place.type().isDifferentiable();
    }
  }

  private final List<List<Field>> gradients = new ArrayList<>();
  private final List<Field> values = new ArrayList<>();

  GradientFields(DerivativeRequest request, Names names) {
    names.reserve(WorkspaceNames.VALUE);
    for (Wrt wrt : request.wrt()) {
      names.reserve(GeneratedNames.gradientAccessor(wrt.name()));
    }
    for (Layout.Place place : request.returned().places()) {
      values.add(
          new Field(
              null,
              place,
              request.returned() instanceof Layout.Leaf
                  ? WorkspaceNames.VALUE
                  : names.allocate(WorkspaceNames.VALUE + place.suffix())));
    }
    for (Wrt wrt : request.wrt()) {
      String accessor = GeneratedNames.gradientAccessor(wrt.name());
      List<Field> fields = new ArrayList<>();
      for (Layout.Place place : wrt.layout().places()) {
        fields.add(
            new Field(
                wrt,
                place,
                wrt.layout() instanceof Layout.Leaf
                    ? accessor
                    : names.allocate(accessor + place.suffix())));
      }
      gradients.add(fields);
    }
  }

  /** The fields of one gradient; those that carry no derivative hold what the parameter has. */
  List<Field> of(Wrt wrt, DerivativeRequest request) {
    return gradients.get(request.wrt().indexOf(wrt));
  }

  /** All fields that hold gradients, in the order of the graph's. */
  List<Field> active() {
    return gradients.stream().flatMap(List::stream).filter(Field::isActive).toList();
  }

  /** All fields of gradients. */
  List<Field> all() {
    return gradients.stream().flatMap(List::stream).toList();
  }

  /** The fields that the value consists of. */
  List<Field> values() {
    return values;
  }
}
