package dev.cotangent.compiler.frontend.lowering;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The local variables that can be named at a point of one method, block by block. */
final class Scope {
  private final Scope outer;
  private final Map<String, Variable> variables = new LinkedHashMap<>();

  Scope(Scope outer) {
    this.outer = outer;
  }

  Scope outer() {
    return outer;
  }

  void declare(Variable variable) {
    variables.put(variable.name(), variable);
  }

  /** Declares a variable under another name than its own. */
  void declare(String name, Variable variable) {
    variables.put(name, variable);
  }

  /** The variable of a name, or null. */
  Variable find(String name) {
    for (Scope scope = this; scope != null; scope = scope.outer) {
      Variable variable = scope.variables.get(name);
      if (variable != null) {
        return variable;
      }
    }
    return null;
  }

  /** The variables of this block itself. */
  Collection<Variable> declaredHere() {
    return variables.values();
  }

  /** All variables in scope, objects by their parts. */
  List<Variable> all() {
    List<Variable> all = new ArrayList<>();
    for (Scope scope = this; scope != null; scope = scope.outer) {
      scope.variables.values().forEach(variable -> all.addAll(variable.leaves()));
    }
    return all;
  }
}
