package dev.cotangent.compiler.schedule;

import dev.cotangent.compiler.graph.Type;

/**
 * A variable of the generated code. Several values of the graph share one where they follow each
 * other: the states of an array, the values that a loop carries.
 */
public final class Variable {
  /** What a variable is for. */
  public enum Kind {
    /** A parameter of the user's method: never assigned, its arrays never changed. */
    INPUT,
    /** The counter of a loop: it changes with the loop only. */
    INDEX,
    /** A scalar, or an array in storage of its own. */
    OWN,
    /** A row of another array: read where it lies. */
    VIEW,
    /** An array of values kept for the backward pass. */
    TAPE,
    /** Where in the tapes of a loop the present execution of it begins. */
    CURSOR
  }

  private final Kind kind;
  private final Type type;
  private final String hint;

  /**
   * Makes a variable.
   *
   * @param hint the name it should have, if that is free; may be empty
   */
  public Variable(Kind kind, Type type, String hint) {
    this.kind = kind;
    this.type = type;
    this.hint = hint;
  }

  /** What it is for. */
  public Kind kind() {
    return kind;
  }

  /** The type of its values. */
  public Type type() {
    return type;
  }

  /** The name it should have. */
  public String hint() {
    return hint;
  }

  /** Whether generated code may assign it, and change the array in it. */
  public boolean isOwn() {
    return kind == Kind.OWN;
  }

  @Override
  public String toString() {
    return type + " " + hint;
  }
}
