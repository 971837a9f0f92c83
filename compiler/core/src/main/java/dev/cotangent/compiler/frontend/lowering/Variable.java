package dev.cotangent.compiler.frontend.lowering;

import dev.cotangent.compiler.graph.Type;

/**
 * A local variable, a parameter of a method, or an auxiliary variable of the lowering itself.
 * Compared by identity.
 */
final class Variable {
  private final String name;
  private final Type type;
  private final int serial;
  private final boolean flag;

  /**
   * A variable.
   *
   * @param type the type, null while the type of a {@code var} is unknown since its value was
   *     refused
   * @param serial later variables have greater numbers
   * @param flag whether this is the flag of a {@link JumpTarget}
   */
  Variable(String name, Type type, int serial, boolean flag) {
    this.name = name;
    this.type = type;
    this.serial = serial;
    this.flag = flag;
  }

  String name() {
    return name;
  }

  Type type() {
    return type;
  }

  int serial() {
    return serial;
  }

  boolean isFlag() {
    return flag;
  }
}
