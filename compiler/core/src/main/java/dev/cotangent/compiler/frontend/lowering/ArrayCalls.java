package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Loop;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.Parameter;
import dev.cotangent.compiler.graph.Range;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The methods of the library that copy and fill arrays of scalars: loops over the elements. */
final class ArrayCalls {
  private final Lowering lowering;
  private final RangeChecks ranges;

  ArrayCalls(Lowering lowering) {
    this.lowering = lowering;
    this.ranges = new RangeChecks(lowering);
  }

  /** The value of a call, null if it has none. */
  Value call(MethodCallExpr call, String className) {
    int count = call.getArguments().size();
    return switch (className + "." + call.getNameAsString() + "/" + count) {
      case "java.util.Arrays.fill/2" -> fill(call, className, false);
      case "java.util.Arrays.fill/4" -> fill(call, className, true);
      case "java.util.Arrays.copyOf/2" -> copyOf(call, className);
      case "java.util.Arrays.copyOfRange/3" -> copyOfRange(call, className);
      case "java.lang.System.arraycopy/5" -> copyInto(call, className);
      default -> throw LibraryCalls.unknown(lowering, call, className);
    };
  }

  private List<Value> arguments(MethodCallExpr call) {
    List<Value> arguments = new ArrayList<>();
    for (Expression argument : call.getArguments()) {
      Value value = lowering.expressions().value(argument);
      lowering.sharing().hold(value);
      arguments.add(value);
    }
    for (int i = arguments.size() - 1; i >= 0; i--) {
      lowering.sharing().release(arguments.get(i));
    }
    lowering.at(call);
    return arguments;
  }

  /** An argument that is an array of scalars; rows would be shared. */
  private Value.Reference array(MethodCallExpr call, String className, Value value) {
    if (value instanceof Value.Reference reference && reference.type().rank() == 1) {
      return reference;
    }
    throw LibraryCalls.unknown(lowering, call, className);
  }

  private Node integer(MethodCallExpr call, String className, Value value) {
    if (value instanceof Value.Scalar scalar
        && Operations.promote(scalar.type()) == ScalarType.INT) {
      return lowering.operations().cast(ScalarType.INT, scalar.node());
    }
    throw LibraryCalls.unknown(lowering, call, className);
  }

  private Value fill(MethodCallExpr call, String className, boolean inRange) {
    List<Value> arguments = arguments(call);
    Value.Reference array = array(call, className, arguments.get(0));
    Value last = arguments.get(arguments.size() - 1);
    if (!(last instanceof Value.Scalar scalar)) {
      throw LibraryCalls.unknown(lowering, call, className);
    }
    Node value = lowering.assignments().convert(scalar.node(), array.type().element(), call);
    Node from = lowering.builder().integer(0);
    Node to = lowering.arrays().length(array);
    if (inRange) {
      from = integer(call, className, arguments.get(1));
      to = integer(call, className, arguments.get(2));
      ranges.requireOrder(from, to);
      ranges.requireWithin(from, minus(to, from), lowering.arrays().length(array));
    }
    lowering.sharing().checkStore(array, call);
    storeEach(array, from, to, index -> index, index -> value);
    return null;
  }

  private Value copyOf(MethodCallExpr call, String className) {
    List<Value> arguments = arguments(call);
    Value.Reference source = array(call, className, arguments.get(0));
    Node length = integer(call, className, arguments.get(1));
    Value.Reference copy = allocate(source, length);
    Node end = min(lowering.arrays().length(source), length);
    Node contents = lowering.arrays().contents(source);
    storeEach(
        copy, lowering.builder().integer(0), end, index -> index, index -> load(contents, index));
    return copy;
  }

  private Value copyOfRange(MethodCallExpr call, String className) {
    List<Value> arguments = arguments(call);
    Value.Reference source = array(call, className, arguments.get(0));
    Node from = integer(call, className, arguments.get(1));
    Node to = integer(call, className, arguments.get(2));
    ranges.requireOrder(from, to);
    Node length = lowering.arrays().length(source);
    Node available = min(minus(length, from), minus(to, from));
    ranges.requireWithin(from, available, length);
    Value.Reference copy = allocate(source, minus(to, from));
    Node contents = lowering.arrays().contents(source);
    storeEach(
        copy,
        lowering.builder().integer(0),
        available,
        index -> index,
        index -> load(contents, plus(from, index)));
    return copy;
  }

  /** {@code System.arraycopy}: reads what the source was before, so overlapping is no matter. */
  private Value copyInto(MethodCallExpr call, String className) {
    List<Value> arguments = arguments(call);
    Value.Reference source = array(call, className, arguments.get(0));
    Node sourceStart = integer(call, className, arguments.get(1));
    Value.Reference target = array(call, className, arguments.get(2));
    Node targetStart = integer(call, className, arguments.get(3));
    Node count = integer(call, className, arguments.get(4));
    if (!source.type().equals(target.type())) {
      throw LibraryCalls.unknown(lowering, call, className);
    }
    ranges.requireWithin(sourceStart, count, lowering.arrays().length(source));
    ranges.requireWithin(targetStart, count, lowering.arrays().length(target));
    Node contents = lowering.arrays().contents(source);
    lowering.sharing().checkStore(target, call);
    storeEach(
        target,
        lowering.builder().integer(0),
        count,
        index -> plus(targetStart, index),
        index -> load(contents, plus(sourceStart, index)));
    return null;
  }

  private Value.Reference allocate(Value.Reference like, Node length) {
    return lowering.arrays().allocate(new ArrayType(like.type().element(), 1), List.of(length));
  }

  private Node load(Node contents, Node index) {
    return lowering.builder().load(contents, List.of(index), "");
  }

  private Node plus(Node left, Node right) {
    return lowering.operations().binary(BinaryExpr.Operator.PLUS, left, right);
  }

  private Node minus(Node left, Node right) {
    return lowering.operations().binary(BinaryExpr.Operator.MINUS, left, right);
  }

  private Node min(Node left, Node right) {
    return lowering.operations().apply(Operator.MIN, ScalarType.INT, left, right);
  }

  /** {@code for (i = from; i < to; i++) array[place(i)] = value(i)}. */
  private void storeEach(
      Value.Reference array,
      Node from,
      Node to,
      UnaryOperator<Node> place,
      UnaryOperator<Node> value) {
    Storage storage = array.storage();
    Node before = lowering.environment().state(storage);
    Arm arm = new Arm(lowering);
    Parameter index = arm.builder().parameter(ScalarType.INT, "i");
    Parameter state = arm.builder().parameter(storage.type(), storage.name());
    Node next =
        arm.compute(
            () ->
                lowering
                    .builder()
                    .store(state, array.subscripts(place.apply(index)), value.apply(index)));
    Loop loop =
        lowering
            .builder()
            .loop(
                Range.UPWARD,
                from,
                to,
                List.of(before),
                List.of(),
                arm.builder().build(List.of(next)),
                List.of(storage.name()));
    lowering.environment().state(storage, loop.output(0));
  }
}
