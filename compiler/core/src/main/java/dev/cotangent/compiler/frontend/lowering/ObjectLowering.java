package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.diagnostics.RefusedException;
import dev.cotangent.compiler.frontend.structure.Structure;
import dev.cotangent.compiler.frontend.structure.ValueType;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lowers what is done with objects that are taken apart. An object is the values of its parts; an
 * array of objects is an array of each part.
 */
final class ObjectLowering {
  private final Lowering lowering;

  ObjectLowering(Lowering lowering) {
    this.lowering = lowering;
  }

  /** The object that the method being lowered was called on. */
  Value self(Node syntax) {
    return self().orElseThrow(() -> lowering.refuse(Code.THIS, syntax));
  }

  /** The same, absent in a static method. */
  Optional<Value> self() {
    Variable self = lowering.frame().scope().find(Frame.THIS);
    return Optional.ofNullable(self).map(lowering.environment()::value);
  }

  /**
   * A field of {@code this} that a simple name may mean, where nothing nearer has that name.
   *
   * @param syntax where the name stands: a method of a class sees no field of classes that extend
   *     it
   */
  Optional<Value> ownPart(String name, Node syntax) {
    Variable underConstruction = lowering.frame().scope().find(Construction.key(name));
    if (underConstruction != null) {
      return Optional.ofNullable(lowering.environment().value(underConstruction));
    }
    return self()
        .filter(Value.Compound.class::isInstance)
        .map(Value.Compound.class::cast)
        .filter(object -> isSeen(object.type().structure(), name, syntax))
        .flatMap(object -> part(object, name));
  }

  private static boolean isSeen(Structure structure, String name, Node syntax) {
    Optional<Dispatch> around = Dispatch.around(syntax);
    return structure.parts().stream()
        .filter(part -> part.name().equals(name))
        .anyMatch(part -> around.filter(found -> found.includes(part.owner())).isPresent());
  }

  /** A part of an object. */
  Value part(Value.Compound object, String name, Node syntax) {
    return part(object, name).orElseThrow(() -> lowering.refuse(Code.INSTANCE_FIELD, syntax, name));
  }

  private static Optional<Value> part(Value.Compound object, String name) {
    if (object.type().rank() > 0) {
      return Optional.empty();
    }
    int first = 0;
    for (Structure.Part part : object.type().structure().parts()) {
      int count = leaves(object.type(), part);
      if (part.name().equals(name)) {
        List<Value> leaves = object.leaves().subList(first, first + count);
        return Optional.of(
            part.type() instanceof ValueType.Compound compound
                    && !object.type().structure().isCut(part)
                ? new Value.Compound(compound, leaves)
                : leaves.get(0));
      }
      first += count;
    }
    return Optional.empty();
  }

  /** How many values a part of an object has, seen from that object. */
  private static int leaves(ValueType.Compound whole, Structure.Part part) {
    return (int)
        whole.leaves().stream().filter(leaf -> leaf.path().get(0).equals(part.name())).count();
  }

  /** Whether an expression is a value, and not the name of a class or a package. */
  boolean isValue(Expression expression) {
    Expression plain = Syntax.unwrap(expression);
    if (plain instanceof NameExpr name) {
      String text = name.getNameAsString();
      return lowering.frame().scope().find(text) != null
          || ownPart(text, name).isPresent()
          || isField(() -> name.resolve().isField());
    }
    if (plain instanceof FieldAccessExpr access) {
      return isValue(access.getScope())
          || isField(() -> access.resolve().isField() || access.resolve().isEnumConstant());
    }
    return !(plain instanceof SuperExpr);
  }

  private static boolean isField(java.util.function.BooleanSupplier question) {
    try {
      return question.getAsBoolean();
    } catch (RuntimeException e) {
      // The name of a class or a package.
      return false;
    }
  }

  /** The type of an expression if it is an object or an array of objects, without evaluating it. */
  Optional<ValueType.Compound> typeOf(Expression expression) {
    Expression plain = Syntax.unwrap(expression);
    if (plain instanceof SuperExpr || !isValue(plain)) {
      return Optional.empty();
    }
    if (plain instanceof ThisExpr) {
      return self().flatMap(ObjectLowering::compound);
    }
    if (plain instanceof NameExpr name) {
      Variable variable = lowering.frame().scope().find(name.getNameAsString());
      if (variable != null) {
        return Optional.ofNullable(variable.compound());
      }
    }
    try {
      return compound(lowering.typeOnly(plain));
    } catch (RefusedException | CascadeException | DeadEndException e) {
      // What is wrong is said where it is evaluated.
      return Optional.empty();
    }
  }

  private static Optional<ValueType.Compound> compound(Value value) {
    return value instanceof Value.Compound object ? Optional.of(object.type()) : Optional.empty();
  }

  /** An element, or a row, of an array of objects. */
  Value.Compound element(
      Value.Compound array, dev.cotangent.compiler.graph.Node index, Node syntax) {
    List<Value> leaves = new ArrayList<>();
    for (Value leaf : array.leaves()) {
      leaves.add(lowering.arrays().element(reference(leaf, syntax), index));
      // All parts have the same length: once looked at, the subscript is good.
      lowering.builder().pinning(false);
    }
    lowering.builder().pinning(true);
    if (array.type().rank() == 1) {
      Value present = leaves.remove(leaves.size() - 1);
      if (!isParameter(array)) {
        requirePresent((Value.Scalar) present);
      }
    }
    return new Value.Compound(array.type().element(), leaves);
  }

  /** What is handed in was looked at when it was taken apart. */
  private static boolean isParameter(Value.Compound array) {
    return array.leaves().get(array.leaves().size() - 1) instanceof Value.Reference presence
        && presence.storage().kind() == Storage.Kind.PARAMETER;
  }

  /** Java throws where a part of null is looked at; here, already where null is taken out. */
  private void requirePresent(Value.Scalar present) {
    if (!lowering.isTypesOnly()) {
      lowering
          .branches()
          .choose(
              present.node(),
              () -> {},
              () -> lowering.exceptions().raise(NullPointerException.class));
    }
  }

  /** Replaces an element, or a row, of an array of objects. */
  Value store(
      Value.Compound array, dev.cotangent.compiler.graph.Node index, Value value, Node syntax) {
    if (!(value instanceof Value.Compound object)
        || !object.type().equals(array.type().element())) {
      throw lowering.refuse(Code.CONVERSION, syntax, value.declared(), array.type().element());
    }
    List<Value> stored = new ArrayList<>();
    // An array that is there twice must not become a row of the first of its places only.
    List<Value> twice = object.leaves().stream().filter(part -> isTwice(part, object)).toList();
    twice.forEach(lowering.sharing()::hold);
    for (int i = 0; i < object.leaves().size(); i++) {
      Value.Reference leaf = reference(array.leaves().get(i), syntax);
      Value part = object.leaves().get(i);
      if (part instanceof Value.Reference row) {
        stored.add(lowering.rows().store(leaf, index, row, syntax));
      } else {
        lowering.arrays().store(leaf, index, ((Value.Scalar) part).node(), syntax);
        stored.add(part);
      }
    }
    for (int i = twice.size() - 1; i >= 0; i--) {
      lowering.sharing().release(twice.get(i));
    }
    if (array.type().rank() == 1) {
      Value.Reference presence = reference(array.leaves().get(array.leaves().size() - 1), syntax);
      lowering.arrays().store(presence, index, lowering.builder().truth(true), syntax);
    }
    return new Value.Compound(object.type(), stored);
  }

  private static boolean isTwice(Value part, Value.Compound object) {
    return part instanceof Value.Reference row
        && object.leaves().stream()
                .filter(
                    other ->
                        other instanceof Value.Reference reference
                            && Origins.mayShare(row.storage(), reference.storage()))
                .count()
            > 1;
  }

  /** The length of an array of objects. */
  dev.cotangent.compiler.graph.Node length(Value.Compound array, Node syntax) {
    return lowering.arrays().length(reference(array.leaves().get(0), syntax));
  }

  /** A new array of objects, none of which is there yet. */
  Value.Compound allocate(
      ValueType.Compound type, List<dev.cotangent.compiler.graph.Node> lengths, Node syntax) {
    List<Value> leaves = new ArrayList<>();
    for (ValueType.Leaf leaf : type.leaves()) {
      if (!(leaf.type() instanceof ArrayType array)) {
        throw lowering.refuse(Code.TYPE, syntax, type);
      }
      leaves.add(lowering.arrays().allocate(array, lengths));
    }
    return new Value.Compound(type, leaves);
  }

  /** A copy of an array of objects. */
  Value.Compound copy(Value.Compound array, Node syntax) {
    List<Value> leaves = new ArrayList<>();
    array
        .leaves()
        .forEach(leaf -> leaves.add(lowering.arrays().copy(reference(leaf, syntax), syntax)));
    return new Value.Compound(array.type(), leaves);
  }

  private Value.Reference reference(Value leaf, Node syntax) {
    if (leaf instanceof Value.Reference reference) {
      return reference;
    }
    throw lowering.refuse(Code.TYPE, syntax, leaf.declared());
  }

  /** Some value of a type of which nothing else counts. */
  Value unknown(ValueType type) {
    if (type instanceof ValueType.Compound compound) {
      List<Value> leaves = new ArrayList<>();
      compound.leaves().forEach(leaf -> leaves.add(unknown(new ValueType.Plain(leaf.type()))));
      return new Value.Compound(compound, leaves);
    }
    dev.cotangent.compiler.graph.Type plain = ((ValueType.Plain) type).type();
    dev.cotangent.compiler.graph.Node node = lowering.builder().absent(plain);
    if (plain instanceof ScalarType) {
      return new Value.Scalar(node);
    }
    return plain instanceof ArrayType array
        ? Value.Reference.to(lowering.fresh("", array, node))
        : new Value.Opaque(node);
  }
}
