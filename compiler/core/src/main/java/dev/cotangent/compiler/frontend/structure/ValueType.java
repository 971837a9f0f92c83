package dev.cotangent.compiler.frontend.structure;

import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.OpaqueType;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.request.GeneratedNames;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What a variable is declared to hold: one value of the graph, or the parts of an object. */
public sealed interface ValueType {
  /** The last step to an array that says which elements of an array of objects are there. */
  String PRESENCE = "[]";

  /**
   * One value.
   *
   * @param type its type in the graph
   */
  record Plain(dev.cotangent.compiler.graph.Type type) implements ValueType {
    @Override
    public String toString() {
      return type.toString();
    }
  }

  /**
   * An object that is taken apart; with a rank, an array of such objects, of which each part is an
   * array of its own, with one more array for which of its elements are not null.
   *
   * @param rank 0 for an object
   */
  record Compound(Structure structure, int rank) implements ValueType {
    /** What an element or row of this is. */
    public Compound element() {
      return new Compound(structure, rank - 1);
    }

    @Override
    public String toString() {
      return structure + "[]".repeat(rank);
    }
  }

  /**
   * One of the values that make an object.
   *
   * @param path the names of the parts that lead to it
   */
  record Leaf(List<String> path, dev.cotangent.compiler.graph.Type type) {
    /** What messages call it, after the name of the variable, which may be empty. */
    public String shownName(String variable) {
      String parts = String.join(".", path);
      return variable.isEmpty() ? parts : variable + "." + parts;
    }

    /** A name for it, after that of the variable. */
    public String name(String variable) {
      StringBuilder name = new StringBuilder(variable);
      for (String part : path) {
        String word = part.equals(PRESENCE) ? "present" : part;
        name.append(name.length() == 0 ? word : GeneratedNames.capitalized(word));
      }
      return name.toString();
    }
  }

  /** What the source declares. */
  static ValueType of(Type type) {
    return compound(type, 0).orElseGet(() -> new Plain(TypeReader.of(type)));
  }

  /** What a parameter, or a component of a record, is declared to hold. */
  static ValueType ofParameter(Parameter parameter) {
    return compound(parameter.getType(), parameter.isVarArgs() ? 1 : 0)
        .orElseGet(() -> new Plain(TypeReader.ofParameter(parameter)));
  }

  private static Optional<ValueType> compound(Type type, int moreDimensions) {
    if (type.getElementType() instanceof ClassOrInterfaceType named) {
      int rank = type.getArrayLevel() + moreDimensions;
      return Structure.of(named).map(structure -> new Compound(structure, rank));
    }
    return Optional.empty();
  }

  /** The values of the graph that make a value of this type, in order. */
  default List<Leaf> leaves() {
    List<Leaf> leaves = new ArrayList<>();
    collect(this, 0, new ArrayDeque<>(), leaves);
    return leaves;
  }

  private static void collect(ValueType type, int rank, Deque<String> path, List<Leaf> leaves) {
    if (type instanceof Plain plain) {
      leaves.add(new Leaf(List.copyOf(path), withRank(plain.type(), rank)));
      return;
    }
    Compound compound = (Compound) type;
    Structure structure = compound.structure();
    int whole = rank + compound.rank();
    for (Structure.Part part : structure.parts()) {
      path.addLast(part.name());
      if (structure.isCut(part)) {
        leaves.add(new Leaf(List.copyOf(path), new OpaqueType(part.type().toString())));
      } else {
        collect(part.type(), whole, path, leaves);
      }
      path.removeLast();
    }
    if (compound.rank() > 0) {
      path.addLast(PRESENCE);
      leaves.add(new Leaf(List.copyOf(path), new ArrayType(ScalarType.BOOLEAN, whole)));
      path.removeLast();
    }
  }

  private static dev.cotangent.compiler.graph.Type withRank(
      dev.cotangent.compiler.graph.Type type, int rank) {
    if (rank == 0) {
      return type;
    }
    if (type instanceof ScalarType scalar) {
      return new ArrayType(scalar, rank);
    }
    if (type instanceof ArrayType array) {
      return new ArrayType(array.element(), array.rank() + rank);
    }
    return new OpaqueType(type + "[]".repeat(rank));
  }
}
