package dev.cotangent.compiler.backend;

import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.schedule.Variable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The variables that are fields of a workspace: those that several of its methods use, and the
 * arrays that are to be used again in the next call. A class has room for some thousand fields;
 * where there are more, numbers share arrays.
 */
final class SharedVariables {
  private static final int MAX_FIELDS = 4000;

  /** Subscripts up to here are part of an instruction; larger ones take room of the class's. */
  private static final int CHUNK = 32_768;

  /**
   * An array that stands for many fields.
   *
   * @param element the type of its elements
   * @param length how many there are
   */
  record Spill(String name, ScalarType element, int length) {}

  private record Place(Variable array, int index) {}

  private final Map<Variable, String> names = new LinkedHashMap<>();
  private final Map<Variable, Place> places = new LinkedHashMap<>();
  private final Map<Variable, Integer> spills = new LinkedHashMap<>();

  /**
   * Finds and names them.
   *
   * @param methods the statements of each method, and whatever else uses variables
   * @param given variables that are fields under names of the caller's
   */
  SharedVariables(List<List<Statement>> methods, Map<Variable, String> given, Names fieldNames) {
    names.putAll(given);
    Map<Variable, Integer> uses = new LinkedHashMap<>();
    for (List<Statement> method : methods) {
      Occurrences.in(method).forEach(variable -> uses.merge(variable, 1, Integer::sum));
    }
    List<Variable> shared = new ArrayList<>();
    uses.forEach(
        (variable, count) -> {
          if ((count > 1 || isKept(variable)) && !names.containsKey(variable)) {
            shared.add(variable);
          }
        });
    boolean crowded = shared.size() > MAX_FIELDS;
    Map<ScalarType, Variable> open = new EnumMap<>(ScalarType.class);
    for (Variable variable : shared) {
      if (crowded && variable.type() instanceof ScalarType scalar) {
        spill(variable, scalar, open, fieldNames);
      } else {
        names.put(variable, fieldNames.allocate(Naming.hint(variable)));
      }
    }
  }

  private static boolean isKept(Variable variable) {
    return variable.type() instanceof ArrayType
        && (variable.isOwn() || variable.kind() == Variable.Kind.TAPE);
  }

  private void spill(
      Variable variable, ScalarType type, Map<ScalarType, Variable> open, Names fieldNames) {
    Variable array = open.get(type);
    if (array == null || spills.get(array) == CHUNK) {
      array = new Variable(Variable.Kind.VIEW, new ArrayType(type, 1), "shared");
      open.put(type, array);
      spills.put(array, 0);
      names.put(array, fieldNames.allocate("shared"));
    }
    int index = spills.merge(array, 1, Integer::sum) - 1;
    places.put(variable, new Place(array, index));
  }

  /** Whether a variable is a field, or has a place in an array that is one. */
  boolean contains(Variable variable) {
    return names.containsKey(variable) || places.containsKey(variable);
  }

  /** What a method should call its copy of such a variable. */
  String hint(Variable variable) {
    return places.containsKey(variable) ? Naming.hint(variable) : names.get(variable);
  }

  /** The code that reads or assigns such a variable. */
  String code(Variable variable) {
    Place place = places.get(variable);
    return place == null
        ? "this." + names.get(variable)
        : "this." + names.get(place.array()) + "[" + place.index() + "]";
  }

  /** The name of a field. */
  String name(Variable variable) {
    return names.get(variable);
  }

  /** The arrays that stand for many fields. */
  List<Spill> spills() {
    List<Spill> all = new ArrayList<>();
    spills.forEach(
        (array, length) ->
            all.add(new Spill(names.get(array), ((ArrayType) array.type()).element(), length)));
    return all;
  }

  /** One variable for each field, in the order in which they are to be declared. */
  List<Variable> fields() {
    Map<String, Variable> fields = new LinkedHashMap<>();
    names.forEach(
        (variable, name) -> {
          if (!spills.containsKey(variable)) {
            fields.putIfAbsent(name, variable);
          }
        });
    return new ArrayList<>(fields.values());
  }
}
