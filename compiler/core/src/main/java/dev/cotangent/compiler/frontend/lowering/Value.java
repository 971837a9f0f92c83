package dev.cotangent.compiler.frontend.lowering;

import dev.cotangent.compiler.frontend.structure.ValueType;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.ArrayList;
import java.util.List;

/** What an expression or a variable stands for while a method is lowered. */
sealed interface Value {

  /**
   * A number or a boolean; Java's static type is the node's.
   *
   * @param node the value
   */
  record Scalar(Node node) implements Value {
    ScalarType type() {
      return (ScalarType) node.type();
    }
  }

  /**
   * An array, or a row of one.
   *
   * @param storage the array as a whole
   * @param path the subscripts of the row that is meant, none for the whole array
   */
  record Reference(Storage storage, List<Node> path) implements Value {
    public Reference {
      path = List.copyOf(path);
    }

    /** The whole of a storage. */
    static Reference to(Storage storage) {
      return new Reference(storage, List.of());
    }

    ArrayType type() {
      return (ArrayType) storage.type().afterSubscripts(path.size());
    }

    /** The subscripts of an element or row of this. */
    List<Node> subscripts(Node index) {
      List<Node> all = new ArrayList<>(path);
      all.add(index);
      return all;
    }

    /** A row of this. */
    Reference row(Node index) {
      return new Reference(storage, subscripts(index));
    }
  }

  /**
   * A value that is only passed on, such as a {@code String}.
   *
   * @param node the value
   */
  record Opaque(Node node) implements Value {}

  /**
   * An object that is taken apart, or an array of such objects.
   *
   * @param leaves its values, in the order of {@link ValueType#leaves}
   */
  record Compound(ValueType.Compound type, List<Value> leaves) implements Value {
    public Compound {
      leaves = List.copyOf(leaves);
    }
  }

  /** What this may be assigned to, null if it was refused. */
  default ValueType declared() {
    if (this instanceof Scalar scalar) {
      return new ValueType.Plain(scalar.type());
    }
    if (this instanceof Reference reference) {
      return new ValueType.Plain(reference.type());
    }
    if (this instanceof Opaque opaque) {
      return new ValueType.Plain(opaque.node().type());
    }
    return this instanceof Compound object ? object.type() : null;
  }

  /** The value of what was refused: using it is refused silently, since the cause was reported. */
  enum Refused implements Value {
    VALUE
  }
}
