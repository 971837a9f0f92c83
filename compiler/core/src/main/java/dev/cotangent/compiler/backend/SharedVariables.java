package dev.cotangent.compiler.backend;

import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.schedule.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The variables that are fields of a workspace: those that several of its methods use, and the
 * arrays that are to be used again in the next call.
 */
final class SharedVariables {
  private final Map<Variable, String> names = new LinkedHashMap<>();

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
    uses.forEach(
        (variable, count) -> {
          if ((count > 1 || isKept(variable)) && !names.containsKey(variable)) {
            names.put(variable, fieldNames.allocate(Naming.hint(variable)));
          }
        });
  }

  private static boolean isKept(Variable variable) {
    return variable.type() instanceof ArrayType
        && (variable.isOwn() || variable.kind() == Variable.Kind.TAPE);
  }

  /** Whether a variable is a field. */
  boolean contains(Variable variable) {
    return names.containsKey(variable);
  }

  /** The name of a field. */
  String name(Variable variable) {
    return names.get(variable);
  }

  /** One variable for each field, in the order in which they are to be declared. */
  List<Variable> fields() {
    Map<String, Variable> fields = new LinkedHashMap<>();
    names.forEach((variable, name) -> fields.putIfAbsent(name, variable));
    return new ArrayList<>(fields.values());
  }
}
