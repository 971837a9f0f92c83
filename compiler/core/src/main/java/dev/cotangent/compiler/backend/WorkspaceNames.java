package dev.cotangent.compiler.backend;

/** The names of a workspace's members, which the contract gives or which are private. */
final class WorkspaceNames {
  static final String VALUE = "value";
  static final String HAS_VALUE = "hasValue";
  static final String HAS_GRADIENTS = "hasGradients";
  static final String KEEPS_SUMS = "keepsSums";
  static final String FORWARD = "forwardPass";
  static final String BACKWARD = "backwardPass";

  private WorkspaceNames() {}

  /** The method of a part. */
  static String part(Statement.Part part) {
    return "part" + part.number();
  }
}
