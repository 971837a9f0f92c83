package dev.cotangent.compiler.backend;

import com.palantir.javapoet.TypeName;
import dev.cotangent.compiler.request.DerivativeRequest;
import dev.cotangent.compiler.request.GeneratedNames;
import dev.cotangent.compiler.request.Layout;
import dev.cotangent.compiler.request.Wrt;
import java.util.ArrayList;
import java.util.List;

/** The fields of a workspace that hold what its accessors give, one group for each accessor. */
final class ResultFields {
  /**
   * What one accessor gives.
   *
   * @param accessor its name
   * @param wrt what it belongs to, null for the value and its tangent
   */
  record Group(String accessor, Wrt wrt, Layout layout, TypeName type, List<Part> parts) {}

  /**
   * One part of it.
   *
   * @param field the field that holds it, perhaps that of another group
   * @param result its position among the values of the graph; -1 if it is in another group's field,
   *     or what the parameter has
   */
  record Part(Layout.Place place, String field, int result) {
    /** Whether the graph computes it. */
    boolean isResult() {
      return result >= 0;
    }
  }

  private final DerivativeRequest request;
  private final Names names;
  private final List<Group> groups = new ArrayList<>();
  private int results;

  private ResultFields(DerivativeRequest request, Names names) {
    this.request = request;
    this.names = names;
    names.reserve(WorkspaceNames.VALUE);
  }

  /** Those of a tangent. */
  static ResultFields ofTangent(DerivativeRequest request, Names names) {
    ResultFields fields = new ResultFields(request, names);
    names.reserve(WorkspaceNames.TANGENT);
    request.wrt().forEach(wrt -> names.reserve(GeneratedNames.jacobianAccessor(wrt.name())));
    fields.addReturned(WorkspaceNames.VALUE, null);
    fields.addReturned(WorkspaceNames.TANGENT, fields.groups.get(0));
    return fields;
  }

  /** Those of a gradient. */
  static ResultFields ofGradient(DerivativeRequest request, Names names) {
    ResultFields fields = new ResultFields(request, names);
    for (Wrt wrt : request.wrt()) {
      names.reserve(GeneratedNames.gradientAccessor(wrt.name()));
      names.reserve(GeneratedNames.jacobianAccessor(wrt.name()));
    }
    fields.addReturned(WorkspaceNames.VALUE, null);
    for (Wrt wrt : request.wrt()) {
      fields.addWrt(GeneratedNames.gradientAccessor(wrt.name()), wrt, null);
    }
    return fields;
  }

  /** Those of a product with the Hessian. */
  static ResultFields ofHvp(DerivativeRequest request, Names names) {
    ResultFields fields = new ResultFields(request, names);
    for (Wrt wrt : request.wrt()) {
      names.reserve(GeneratedNames.gradientAccessor(wrt.name()));
      names.reserve(GeneratedNames.hvpAccessor(wrt.name()));
      for (Wrt other : request.wrt()) {
        names.reserve(GeneratedNames.hessianAccessor(wrt.name(), other.name()));
      }
    }
    fields.addReturned(WorkspaceNames.VALUE, null);
    for (Wrt wrt : request.wrt()) {
      fields.addWrt(GeneratedNames.gradientAccessor(wrt.name()), wrt, null);
    }
    for (int i = 0; i < request.wrt().size(); i++) {
      Wrt wrt = request.wrt().get(i);
      fields.addWrt(GeneratedNames.hvpAccessor(wrt.name()), wrt, fields.groups.get(1 + i));
    }
    return fields;
  }

  private void addReturned(String accessor, Group inactive) {
    TypeName type = JavaTypes.of(request.returned(), request.returnType());
    List<Part> parts = parts(accessor, request.returned(), inactive, inactive == null);
    groups.add(new Group(accessor, null, request.returned(), type, parts));
  }

  private void addWrt(String accessor, Wrt wrt, Group inactive) {
    TypeName type = JavaTypes.of(wrt.layout(), wrt.javaType());
    groups.add(
        new Group(
            accessor, wrt, wrt.layout(), type, parts(accessor, wrt.layout(), inactive, false)));
  }

  /**
   * The parts of a group.
   *
   * @param inactive the group that has what carries no derivative, null if that is this one
   * @param all whether the graph computes what carries no derivative as well
   */
  private List<Part> parts(String accessor, Layout layout, Group inactive, boolean all) {
    List<Part> parts = new ArrayList<>();
    List<Layout.Place> places = layout.places();
    for (int i = 0; i < places.size(); i++) {
      Layout.Place place = places.get(i);
      boolean active = place.type().isDifferentiable();
      if (!active && inactive != null) {
        parts.add(new Part(place, inactive.parts().get(i).field(), -1));
      } else {
        String field =
            layout instanceof Layout.Leaf ? accessor : names.allocate(accessor + place.suffix());
        parts.add(new Part(place, field, active || all ? results++ : -1));
      }
    }
    return parts;
  }

  /** All groups; the value first. */
  List<Group> groups() {
    return groups;
  }

  /** The group of an accessor. */
  Group group(String accessor) {
    return groups.stream()
        .filter(group -> group.accessor().equals(accessor))
        .findFirst()
        .orElseThrow();
  }

  /** The value. */
  Group value() {
    return groups.get(0);
  }

  /** The parts that the graph computes, in its order. */
  List<Part> computed() {
    return groups.stream().flatMap(group -> group.parts().stream()).filter(Part::isResult).toList();
  }

  /** The groups of what the parameters' parts that carry no derivative are copied to. */
  List<Group> copying() {
    return groups.stream()
        .filter(group -> group.wrt() != null && group.accessor().equals(gradientAccessor(group)))
        .toList();
  }

  private static String gradientAccessor(Group group) {
    return GeneratedNames.gradientAccessor(group.wrt().name());
  }
}
