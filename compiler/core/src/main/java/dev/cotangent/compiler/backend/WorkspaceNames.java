package dev.cotangent.compiler.backend;

import java.util.List;

/** The names of a workspace's members, which the contract gives or which are private. */
final class WorkspaceNames {
  static final String VALUE = "value";
  static final String HAS_VALUE = "hasValue";
  static final String HAS_GRADIENTS = "hasGradients";
  static final String KEEPS_SUMS = "keepsSums";
  static final String CAN_GO_BACK = "canGoBack";
  static final List<String> FLAGS = List.of(HAS_VALUE, HAS_GRADIENTS, KEEPS_SUMS, CAN_GO_BACK);
  static final String COTANGENT = "cotangent";
  static final String POOL = "pool";
  static final String START_GRADIENTS = "startGradients";
  static final String FUSED = "bothPasses";
  static final String FORWARD = "forwardPass";
  static final String BACKWARD = "backwardPass";
  static final String TANGENT = "tangent";
  static final String DIRECTION = "Direction";
  static final String DIRECTIONAL = "directionalPass";

  private WorkspaceNames() {}

  /** The method of a part. */
  static String part(Statement.Part part) {
    return "part" + part.number();
  }
}
