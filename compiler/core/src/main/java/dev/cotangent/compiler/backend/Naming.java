package dev.cotangent.compiler.backend;

import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.schedule.Variable;

/** Names for variables that have none from the user's source. */
final class Naming {
  private Naming() {}

  /** The name that a variable should have. */
  static String hint(Variable variable) {
    if (!variable.hint().isEmpty() && !isSuffixOnly(variable.hint())) {
      return variable.hint();
    }
    String suffix = variable.hint();
    if (variable.type() instanceof ArrayType) {
      return withSuffix("array", suffix);
    }
    if (variable.type() == ScalarType.BOOLEAN) {
      return withSuffix("test", suffix);
    }
    boolean floating = variable.type() instanceof ScalarType scalar && scalar.isFloating();
    return withSuffix(floating ? "t" : "k", suffix);
  }

  private static boolean isSuffixOnly(String hint) {
    return hint.equals("Bar") || hint.equals("Spare") || hint.equals("BarSpare");
  }

  private static String withSuffix(String name, String suffix) {
    return name + suffix;
  }
}
