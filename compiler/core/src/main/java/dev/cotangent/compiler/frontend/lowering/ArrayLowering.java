package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.ArrayCreationLevel;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import dev.cotangent.compiler.diagnostics.Code;
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
    Value.Reference array = lowering.expressions().array(access.getName());
    lowering.sharing().hold(array);
    Node index = lowering.expressions().integer(access.getIndex());
    lowering.sharing().release(array);
    return element(array, index);
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
    Type element = TypeReader.of(creation.getElementType());
    if (!(element instanceof ScalarType scalar)) {
      throw lowering.refuse(Code.TYPE, creation, creation.getElementType().asString() + "[]");
    }
    ArrayType type = new ArrayType(scalar, creation.getLevels().size());
    if (creation.getInitializer().isPresent()) {
      return initializer(type, creation.getInitializer().get());
    }
    List<Node> lengths = new ArrayList<>();
    for (ArrayCreationLevel level : creation.getLevels()) {
      level
          .getDimension()
          .ifPresent(dimension -> lengths.add(lowering.expressions().integer(dimension)));
    }
    return allocate(type, lengths);
  }

  /** A new array of zeros. */
  Value.Reference allocate(ArrayType type, List<Node> lengths) {
    Storage storage = lowering.fresh("", type, lowering.builder().newArray(type, lengths, ""));
    storage.length(lengths.get(0));
    return Value.Reference.to(storage);
  }

  /** A new array that holds a variable number of arguments of a call. */
  Value.Reference packed(
      ArrayType type, List<Value> arguments, com.github.javaparser.ast.Node call) {
    Value.Reference array = allocate(type, List.of(lowering.builder().integer(arguments.size())));
    for (int i = 0; i < arguments.size(); i++) {
      put(array, i, arguments.get(i), call);
    }
    return array;
  }

  /** An array initialiser, where the type is known. */
  Value.Reference initializer(ArrayType type, ArrayInitializerExpr initializer) {
    List<Expression> elements = initializer.getValues();
    Value.Reference array = allocate(type, List.of(lowering.builder().integer(elements.size())));
    lowering.sharing().hold(array);
    Type elementType = type.afterSubscripts(1);
    for (int i = 0; i < elements.size(); i++) {
      Expression element = elements.get(i);
      Value value = lowering.assignments().valueFor(elementType, element);
      lowering.at(element);
      put(array, i, value, element);
    }
    lowering.sharing().release(array);
    return array;
  }

  /** Puts a value into a new array. */
  void put(Value.Reference array, int index, Value value, com.github.javaparser.ast.Node syntax) {
    Node subscript = lowering.builder().integer(index);
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
