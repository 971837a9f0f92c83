package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.ArrayCreationLevel;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.frontend.structure.ValueType;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.graph.Type;
import java.util.ArrayList;
import java.util.List;

/** Lowers what is done with arrays but for storing whole rows, see {@link RowLowering}. */
final class ArrayLowering {
  private final Lowering lowering;

  ArrayLowering(Lowering lowering) {
    this.lowering = lowering;
  }

  /** The array or row that a reference refers to, as a value. */
  Node contents(Value.Reference reference) {
    Node state = lowering.environment().state(reference.storage());
    return lowering.builder().load(state, reference.path(), "");
  }

  /** An element as an expression, or a row: taking out a row is an access that may fail. */
  Value access(ArrayAccessExpr access) {
    Value value = element(access);
    if (value instanceof Value.Reference row) {
      contents(row);
    }
    return value;
  }

  /** An element's value, or a reference to a row that is not accessed yet. */
  Value element(ArrayAccessExpr access) {
    lowering.count(access);
    Value array = lowering.expressions().indexed(access.getName());
    lowering.sharing().hold(array);
    Node index = lowering.expressions().integer(access.getIndex());
    lowering.sharing().release(array);
    return element(array, index, access);
  }

  /** Whether a value is an array, of numbers or of objects. */
  boolean isArray(Value value) {
    return value instanceof Value.Reference
        || (value instanceof Value.Compound objects && objects.type().rank() > 0);
  }

  /** An element of an array, an object included. */
  Value element(Value array, Node index, com.github.javaparser.ast.Node syntax) {
    return array instanceof Value.Compound objects
        ? lowering.objects().element(objects, index, syntax)
        : element((Value.Reference) array, index);
  }

  /** The length of an array. */
  Node length(Value array, com.github.javaparser.ast.Node syntax) {
    return array instanceof Value.Compound objects
        ? lowering.objects().length(objects, syntax)
        : length((Value.Reference) array);
  }

  /** An element's value, or a reference to a row that is not accessed yet. */
  Value element(Value.Reference array, Node index) {
    return array.type().rank() == 1 ? new Value.Scalar(load(array, index)) : array.row(index);
  }

  /** An element's value. */
  Node load(Value.Reference array, Node index) {
    Node state = lowering.environment().state(array.storage());
    return lowering.builder().load(state, array.subscripts(index), "");
  }

  /** Replaces an element. */
  void store(Value.Reference array, Node index, Node value, com.github.javaparser.ast.Node syntax) {
    lowering.sharing().checkStore(array, syntax);
    Node state = lowering.environment().state(array.storage());
    Node changed = lowering.builder().store(state, array.subscripts(index), value);
    lowering.environment().state(array.storage(), changed);
  }

  /** The length of an array or row. */
  Node length(Value.Reference array) {
    if (array.path().isEmpty() && array.storage().length() != null) {
      return array.storage().length();
    }
    Node state = lowering.environment().state(array.storage());
    return lowering.builder().length(state, array.path());
  }

  /** A copy of an array; the rows of an array of arrays stay those of the original. */
  Value.Reference copy(Value.Reference array, com.github.javaparser.ast.Node syntax) {
    Node length = array.path().isEmpty() ? array.storage().length() : null;
    Node copy = lowering.builder().apply(Operator.COPY, contents(array));
    Storage storage = lowering.fresh("", array.type(), copy);
    storage.length(length);
    if (array.type().rank() > 1) {
      lowering.sharing().lend(storage, array.storage(), 1, syntax);
    }
    return Value.Reference.to(storage);
  }

  /** {@code new double[n][m]}, {@code new double[n][]}, {@code new double[] {...}}. */
  Value creation(ArrayCreationExpr creation) {
    ValueType type = type(creation);
    if (creation.getInitializer().isPresent()) {
      return initializer(type, creation.getInitializer().get());
    }
    List<Node> lengths = new ArrayList<>();
    for (ArrayCreationLevel level : creation.getLevels()) {
      level
          .getDimension()
          .ifPresent(dimension -> lengths.add(lowering.expressions().integer(dimension)));
    }
    return type instanceof ValueType.Compound objects
        ? lowering.objects().allocate(objects, lengths, creation)
        : allocate((ArrayType) ((ValueType.Plain) type).type(), lengths);
  }

  private ValueType type(ArrayCreationExpr creation) {
    ValueType element = ValueType.of(creation.getElementType());
    int rank = creation.getLevels().size();
    if (element instanceof ValueType.Compound object) {
      return new ValueType.Compound(object.structure(), rank);
    }
    if (element instanceof ValueType.Plain plain && plain.type() instanceof ScalarType scalar) {
      return new ValueType.Plain(new ArrayType(scalar, rank));
    }
    throw lowering.refuse(Code.TYPE, creation, creation.getElementType().asString() + "[]");
  }

  /** A new array of zeros. */
  Value.Reference allocate(ArrayType type, List<Node> lengths) {
    Storage storage = lowering.fresh("", type, lowering.builder().newArray(type, lengths, ""));
    storage.length(lengths.get(0));
    return Value.Reference.to(storage);
  }

  /** A new array that holds a variable number of arguments of a call. */
  Value packed(ValueType type, List<Value> arguments, com.github.javaparser.ast.Node call) {
    Value array = allocate(type, arguments.size(), call);
    for (int i = 0; i < arguments.size(); i++) {
      put(array, i, arguments.get(i), call);
    }
    return array;
  }

  /** An array initialiser, where the type is known. */
  Value initializer(ValueType type, ArrayInitializerExpr initializer) {
    List<Expression> elements = initializer.getValues();
    Value array = allocate(type, elements.size(), initializer);
    lowering.sharing().hold(array);
    ValueType elementType =
        type instanceof ValueType.Compound objects
            ? objects.element()
            : new ValueType.Plain(((ArrayType) ((ValueType.Plain) type).type()).afterSubscripts(1));
    for (int i = 0; i < elements.size(); i++) {
      Expression element = elements.get(i);
      Value value = lowering.assignments().valueFor(elementType, element);
      lowering.at(element);
      put(array, i, value, element);
    }
    lowering.sharing().release(array);
    return array;
  }

  private Value allocate(ValueType type, int length, com.github.javaparser.ast.Node syntax) {
    List<Node> lengths = List.of(lowering.builder().integer(length));
    return type instanceof ValueType.Compound objects
        ? lowering.objects().allocate(objects, lengths, syntax)
        : allocate((ArrayType) ((ValueType.Plain) type).type(), lengths);
  }

  /** Puts a value into a new array. */
  private void put(Value target, int index, Value value, com.github.javaparser.ast.Node syntax) {
    Node subscript = lowering.builder().integer(index);
    if (target instanceof Value.Compound objects) {
      lowering.objects().store(objects, subscript, value, syntax);
      return;
    }
    Value.Reference array = (Value.Reference) target;
    Type type = array.type().afterSubscripts(1);
    if (value instanceof Value.Scalar scalar) {
      store(array, subscript, lowering.assignments().convert(scalar.node(), type, syntax), syntax);
    } else if (value instanceof Value.Reference row && row.type().equals(type)) {
      lowering.rows().store(array, subscript, row, syntax);
    } else {
      throw lowering.refuse(Code.CONSTRUCT, syntax, Syntax.describe(syntax));
    }
  }
}
