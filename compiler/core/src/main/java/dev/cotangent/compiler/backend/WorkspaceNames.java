package dev.cotangent.compiler.backend;

/** The names of a workspace's members, which the contract gives or which are private. */
final class WorkspaceNames {
  static final String VALUE = "value";
  static final String HAS_VALUE = "hasValue";
  static final String HAS_GRADIENTS = "hasGradients";
  static final String FORWARD = "forwardPass";
  static final String BACKWARD = "backwardPass";

  private WorkspaceNames() {}

  /** The method of a part. */
  static String part(Statement.Part part) {
    return "part" + part.number();
  }

  /** The accessor of a gradient. */
  static String gradient(String parameter) {
    return "grad" + capitalised(parameter);
  }

  /** The name of the workspace class of a method. */
  static String capitalised(String name) {
    int first = name.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + name.substring(Character.charCount(first));
  }
}
