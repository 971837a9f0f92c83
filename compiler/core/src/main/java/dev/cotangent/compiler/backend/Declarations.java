package dev.cotangent.compiler.backend;

import dev.cotangent.compiler.schedule.Variable;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Where the local variables of a method are declared: in the innermost block that holds all their
 * occurrences, before or by the first of them.
 */
final class Declarations {
  private final IdentityHashMap<Statement, List<Variable>> before = new IdentityHashMap<>();

  /**
   * Finds the places.
   *
   * @param isLocal which variables are to be declared
   */
  Declarations(List<Statement> method, Predicate<Variable> isLocal) {
    List<Variable> all = Occurrences.in(method).stream().filter(isLocal).toList();
    place(method, all.stream().collect(IdentityHashMap::new, (m, v) -> m.put(v, v), Map::putAll));
  }

  /** The variables to be declared before a statement, or by it if it assigns them. */
  List<Variable> before(Statement statement) {
    return before.getOrDefault(statement, List.of());
  }

  private void place(List<Statement> block, IdentityHashMap<Variable, Variable> wanted) {
    Map<Variable, Statement> first = new LinkedHashMap<>();
    // Null marks a variable of the block itself, otherwise the only body that it occurs in.
    IdentityHashMap<Variable, List<Statement>> only = new IdentityHashMap<>();
    for (Statement statement : block) {
      Occurrences.forEachInHead(
          statement,
          variable -> {
            if (wanted.containsKey(variable)) {
              boolean isIndex = statement instanceof Statement.For loop && loop.index() == variable;
              note(
                  variable,
                  statement,
                  isIndex ? ((Statement.For) statement).body() : null,
                  first,
                  only);
            }
          });
      for (List<Statement> body : Occurrences.bodies(statement)) {
        for (Variable variable : Occurrences.in(body)) {
          if (wanted.containsKey(variable)) {
            note(variable, statement, body, first, only);
          }
        }
      }
    }
    descend(first, only);
  }

  @SuppressWarnings("ReferenceEquality") // Two bodies may be equal, and still two places.
  private static void note(
      Variable variable,
      Statement statement,
      List<Statement> body,
      Map<Variable, Statement> first,
      IdentityHashMap<Variable, List<Statement>> only) {
    if (!first.containsKey(variable)) {
      first.put(variable, statement);
      only.put(variable, body);
    } else if (only.get(variable) != body) {
      only.put(variable, null);
    }
  }

  private void descend(
      Map<Variable, Statement> first, IdentityHashMap<Variable, List<Statement>> only) {
    IdentityHashMap<List<Statement>, IdentityHashMap<Variable, Variable>> inner =
        new IdentityHashMap<>();
    first.forEach(
        (variable, statement) -> {
          boolean isIndex = statement instanceof Statement.For loop && loop.index() == variable;
          List<Statement> body = only.get(variable);
          if (body == null || isIndex) {
            before.computeIfAbsent(statement, key -> new ArrayList<>()).add(variable);
          } else {
            inner.computeIfAbsent(body, key -> new IdentityHashMap<>()).put(variable, variable);
          }
        });
    inner.forEach(this::place);
  }
}
