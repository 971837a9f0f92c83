package dev.cotangent.compiler.request;

import dev.cotangent.Derivative;

/** The names that the user meets in generated code, as the documentation promises them. */
public final class GeneratedNames {
  private GeneratedNames() {}

  /** The class that holds the derivatives of one kind: {@code LogisticGradient}. */
  public static String generatedClass(String className, Derivative derivative) {
    return className
        + switch (derivative) {
          case GRADIENT -> "Gradient";
          case TANGENT -> "Tangent";
          case JACOBIAN -> "Jacobian";
          case HESSIAN -> "Hessian";
          case HVP -> "Hvp";
        };
  }

  /** The result and workspace of a method, inside the generated class: {@code Loss}. */
  public static String workspaceClass(String methodName) {
    return capitalized(methodName);
  }

  /** What reads a parameter's gradient: {@code gradW}. */
  public static String gradientAccessor(String parameter) {
    return "grad" + capitalized(parameter);
  }

  /** What reads a parameter's part of the Hessian times a direction: {@code hvpW}. */
  public static String hvpAccessor(String parameter) {
    return "hvp" + capitalized(parameter);
  }

  /** What reads a parameter's Jacobian: {@code jacobianW}. */
  public static String jacobianAccessor(String parameter) {
    return "jacobian" + capitalized(parameter);
  }

  /** What reads a block of the Hessian: {@code hessianWB}. */
  public static String hessianAccessor(String rows, String columns) {
    return "hessian" + capitalized(rows) + capitalized(columns);
  }

  /** A name with its first letter, and no more, in upper case. */
  public static String capitalized(String name) {
    int first = name.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toUpperCase(first))
        .append(name, Character.charCount(first), name.length())
        .toString();
  }
}
