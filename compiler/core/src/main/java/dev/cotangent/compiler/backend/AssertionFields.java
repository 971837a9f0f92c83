package dev.cotangent.compiler.backend;

import dev.cotangent.compiler.graph.ClassLiteral;
import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.schedule.Variable;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of a workspace that say in which classes of the user's assertions are enabled. */
final class AssertionFields {
  private final Map<ClassLiteral, Variable> variables = new LinkedHashMap<>();

  /** The field for a class, given as a class literal. */
  Variable of(Constant type) {
    return variables.computeIfAbsent(
        (ClassLiteral) type.value(),
        key -> new Variable(Variable.Kind.VIEW, ScalarType.BOOLEAN, "assertions"));
  }

  /** The fields made so far, by their classes. */
  Map<ClassLiteral, Variable> all() {
    return variables;
  }
}
