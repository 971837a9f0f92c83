package dev.cotangent.compiler.frontend.lowering;

import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * An array as it lies in memory, known by where it was made: a parameter, an allocation, or what a
 * variable refers to where control flow merges. Its contents at a point of the program are in the
 * {@link Environment}.
 */
final class Storage {
  /** Where a storage comes from. */
  enum Kind {
    /** Made by the method itself. */
    FRESH,
    /** A parameter of the differentiable method: read-only. */
    PARAMETER,
    /** A static final array: read-only. */
    CONSTANT,
    /** One of several storages, whichever control flow led to. */
    MERGED,
    /** A row that its array has given up. */
    DETACHED,
    /** What a method returned that was not looked into, perhaps one of its sources: read-only. */
    RETURNED
  }

  /**
   * Rows of another storage that a storage holds.
   *
   * @param owner the storage whose rows they are
   * @param depth the number of subscripts down to such a row
   */
  record Loan(Storage owner, int depth) {}

  /** Where several storages are merged in parallel, from the same edges of control flow. */
  static final class MergePoint {}

  private final Kind kind;
  private final int serial;
  private String name;
  private String shownName = "";
  private final ArrayType type;
  private final MergePoint mergePoint;
  private final List<Storage> sources = new ArrayList<>();
  private final List<Loan> loans = new ArrayList<>();
  private Node length;
  private boolean everSharedRows;

  Storage(Kind kind, int serial, String name, ArrayType type, MergePoint mergePoint) {
    this.kind = kind;
    this.serial = serial;
    this.name = name;
    this.type = type;
    this.mergePoint = mergePoint;
  }

  Kind kind() {
    return kind;
  }

  /** Later storages have greater numbers. */
  int serial() {
    return serial;
  }

  /** What the user calls it, or an empty string. */
  String name() {
    return name;
  }

  /** What messages call it, or an empty string. */
  String shownName() {
    return shownName.isEmpty() ? name : shownName;
  }

  /** Gives it the name of the variable that refers to it first. */
  void name(Variable variable) {
    if (name.isEmpty() || name.equals(variable.name())) {
      name = variable.name();
      shownName = variable.shownName();
    }
  }

  ArrayType type() {
    return type;
  }

  /** Where this was merged, null for others. */
  MergePoint mergePoint() {
    return mergePoint;
  }

  boolean isReadOnly() {
    return kind == Kind.PARAMETER || kind == Kind.CONSTANT || kind == Kind.RETURNED;
  }

  /**
   * What a merged storage may be, one for each edge of control flow and null where that edge has
   * none; what a detached one was a row of; what a returned one may be, or be a row of.
   */
  List<Storage> sources() {
    return sources;
  }

  /** The rows of others that this one may hold. */
  List<Loan> loans() {
    return loans;
  }

  /** Whether two rows of this were one at some time. */
  boolean everSharedRows() {
    return everSharedRows;
  }

  /** Notes that two rows of this are one. */
  void noteSharedRows() {
    everSharedRows = true;
  }

  /** The length, if it is known from the allocation, or null. */
  Node length() {
    return length;
  }

  void length(Node newLength) {
    length = newLength;
  }
}
