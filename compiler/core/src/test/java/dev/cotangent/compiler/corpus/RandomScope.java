package dev.cotangent.compiler.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The variables that a random statement may name. */
final class RandomScope {
  /** The types of random programs. */
  enum Kind {
    DOUBLE("double"),
    FLOAT("float"),
    INT("int"),
    LONG("long"),
    BOOLEAN("boolean"),
    VECTOR("double[]"),
    MATRIX("double[][]"),
    INTS("int[]"),
    BYTE("byte"),
    SHORT("short"),
    CHAR("char"),
    MODE("Mode"),
    PAIR("Pair"),
    NEST("Nest"),
    KEPT("Kept"),
    LAYER("Layer"),
    PAIRS("Pair[]");

    private final String java;

    Kind(String java) {
      this.java = java;
    }

    /** The type as Java writes it. */
    String java() {
      return java;
    }

    /** What is read of an object of the type: texts to put behind its name, with their types. */
    private Map<String, Kind> parts() {
      return switch (this) {
        case MODE -> Map.of(".rate", DOUBLE, ".ordinal()", INT);
        case PAIR -> Map.of(".a()", DOUBLE, ".b()", DOUBLE);
        case NEST -> Map.of(".p()", PAIR, ".w()", VECTOR, ".n()", INT, ".mode()", MODE);
        case KEPT -> Map.of(".q()", DOUBLE, ".v()", VECTOR);
        case LAYER -> Map.of(".w", VECTOR, ".bias", DOUBLE, ".mode()", MODE);
        default -> Map.of();
      };
    }
  }

  /**
   * A variable.
   *
   * @param name its name
   * @param kind its type
   * @param writable whether it, or what is in it, may be changed
   */
  record Variable(String name, Kind kind, boolean writable) {
    /** Whether the name itself can be given another value; it cannot if it is part of an object. */
    boolean isAssignable() {
      return writable && !name.contains(".");
    }
  }

  private final List<Variable> variables = new ArrayList<>();
  private int serial;

  /** A name that no other variable of the method has. */
  String freshName(String stem) {
    return stem + serial++;
  }

  /** Brings a variable into scope, and what is in it if it is an object. */
  Variable add(String name, Kind kind, boolean writable) {
    Variable variable = new Variable(name, kind, writable);
    variables.add(variable);
    new TreeMap<>(kind.parts())
        .forEach((part, type) -> add(name + part, type, writable && type == Kind.VECTOR));
    return variable;
  }

  /** Where the scope stands, to come back to at the end of a block. */
  int mark() {
    return variables.size();
  }

  /** Forgets the variables of a block. */
  void release(int mark) {
    variables.subList(mark, variables.size()).clear();
  }

  /** The variables of a type. */
  List<Variable> of(Kind kind) {
    return variables.stream().filter(variable -> variable.kind() == kind).toList();
  }

  /** The variables of a type that may be changed. */
  List<Variable> writable(Kind kind) {
    return of(kind).stream().filter(Variable::writable).toList();
  }

  /**
   * Makes all variables unchangeable but one.
   *
   * @return what {@link #thaw} takes to undo it
   */
  List<Variable> freezeAllBut(Variable exception) {
    List<Variable> before = List.copyOf(variables);
    variables.replaceAll(
        variable ->
            variable.equals(exception)
                ? variable
                : new Variable(variable.name(), variable.kind(), false));
    return before;
  }

  /** Brings back the variables, and what may be done to them, as they were. */
  void thaw(List<Variable> before) {
    variables.clear();
    variables.addAll(before);
  }
}
