package dev.cotangent.compiler.frontend.lowering;

import dev.cotangent.compiler.frontend.structure.ValueType;
import dev.cotangent.compiler.graph.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/**
 * A local variable, a parameter of a method, or an auxiliary variable of the lowering itself. A
 * variable for objects that are taken apart has one variable for each of their values; only those
 * ever have values of their own. Compared by identity.
 */
final class Variable {
  private final String name;
  private final String sourceName;
  private final String shownName;
  private final Type type;
  private final int serial;
  private final boolean flag;
  private final ValueType.Compound compound;
  private final List<Variable> leaves;

  private Variable(
      String name,
      String sourceName,
      String shownName,
      Type type,
      int serial,
      boolean flag,
      ValueType.Compound compound,
      List<Variable> leaves) {
    this.name = name;
    this.sourceName = sourceName;
    this.shownName = shownName;
    this.type = type;
    this.serial = serial;
    this.flag = flag;
    this.compound = compound;
    this.leaves = leaves;
  }

  /**
   * A variable for one value.
   *
   * @param type the type, null while the type of a {@code var} is unknown since its value was
   *     refused
   * @param serial later variables have greater numbers
   * @param flag whether this is the flag of a {@link JumpTarget}
   */
  Variable(String name, Type type, int serial, boolean flag) {
    this(name, name, name, type, serial, flag, null, List.of());
  }

  /**
   * A variable for what the source declares.
   *
   * @param serials gives numbers greater than all before
   */
  static Variable of(String name, ValueType type, IntSupplier serials) {
    int serial = serials.getAsInt();
    if (type instanceof ValueType.Plain plain) {
      return new Variable(name, plain.type(), serial, false);
    }
    List<Variable> leaves = new ArrayList<>();
    String prefix = name.equals(Frame.THIS) ? "" : name;
    for (ValueType.Leaf leaf : type.leaves()) {
      leaves.add(
          new Variable(
              leaf.name(prefix),
              name,
              leaf.shownName(prefix),
              leaf.type(),
              serials.getAsInt(),
              false,
              null,
              List.of()));
    }
    return new Variable(name, name, name, null, serial, false, (ValueType.Compound) type, leaves);
  }

  String name() {
    return name;
  }

  /** The name that it has in the source, or the name of the variable that it is a part of. */
  String sourceName() {
    return sourceName;
  }

  /** What messages call it: {@code body.position}. */
  String shownName() {
    return shownName;
  }

  /** The type of its value in the graph, null if it has several. */
  Type type() {
    return type;
  }

  /** What it is declared to hold, null if that is unknown. */
  ValueType declared() {
    if (compound != null) {
      return compound;
    }
    return type == null ? null : new ValueType.Plain(type);
  }

  /** The objects that it holds, null if it holds one value. */
  ValueType.Compound compound() {
    return compound;
  }

  /** The variables that have the values: this one, or its parts. */
  List<Variable> leaves() {
    return compound == null ? List.of(this) : leaves;
  }

  int serial() {
    return serial;
  }

  boolean isFlag() {
    return flag;
  }
}
