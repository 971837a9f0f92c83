package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.OpaqueType;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.ArrayList;
import java.util.List;

/** The methods of enums and strings that are understood, and those that check arguments. */
final class ReferenceCalls {
  private final Lowering lowering;

  ReferenceCalls(Lowering lowering) {
    this.lowering = lowering;
  }

  /** Whether methods of a class are looked for here. */
  static boolean knows(String className) {
    return className.equals("java.lang.Enum")
        || className.equals("java.lang.String")
        || className.equals("java.util.Objects");
  }

  /** The value of a call, null if it has none. */
  Value call(MethodCallExpr call, String className) {
    int count = call.getArguments().size();
    return switch (className + "." + call.getNameAsString() + "/" + count) {
      case "java.lang.Enum.ordinal/0" -> number(Operator.ORDINAL, ScalarType.INT, call);
      case "java.lang.Enum.name/0" -> new Value.Opaque(apply(Operator.NAME, call));
      case "java.lang.Enum.equals/1" -> isSame(call);
      case "java.lang.String.length/0" -> number(Operator.TEXT_LENGTH, ScalarType.INT, call);
      case "java.lang.String.charAt/1" -> number(Operator.CHAR_AT, ScalarType.CHAR, call);
      case "java.lang.String.equals/1" -> isEqual(call);
      case "java.util.Objects.requireNonNull/1", "java.util.Objects.requireNonNull/2" ->
          requireNonNull(call, className);
      case "java.util.Objects.checkIndex/2" -> checkIndex(call, className);
      default -> throw LibraryCalls.unknown(lowering, call, className);
    };
  }

  private Value number(Operator operator, ScalarType type, MethodCallExpr call) {
    List<Node> operands = operands(call);
    lowering.at(call);
    return new Value.Scalar(lowering.builder().apply(operator, type, operands, ""));
  }

  private Node apply(Operator operator, MethodCallExpr call) {
    List<Node> operands = operands(call);
    lowering.at(call);
    return lowering.builder().apply(operator, OpaqueType.STRING, operands, "");
  }

  private List<Node> operands(MethodCallExpr call) {
    List<Node> operands = new ArrayList<>(List.of(object(call)));
    call.getArguments().forEach(index -> operands.add(lowering.expressions().integer(index)));
    return operands;
  }

  private Value isSame(MethodCallExpr call) {
    Node receiver = receiver(call);
    Node other = reference(call, call.getArgument(0));
    return equality(Operator.EQUAL, call, receiver, other);
  }

  private Value isEqual(MethodCallExpr call) {
    Node receiver = receiver(call);
    Node other = reference(call, call.getArgument(0));
    return equality(Operator.TEXT_EQUALS, call, receiver, other);
  }

  private Value equality(Operator operator, MethodCallExpr call, Node receiver, Node other) {
    if (!receiver.type().equals(other.type())) {
      throw LibraryCalls.unknown(lowering, call, "java.lang.Object");
    }
    lowering.at(call);
    return new Value.Scalar(
        lowering.operations().apply(operator, ScalarType.BOOLEAN, receiver, other));
  }

  /** What a method is called on, which must not be null. */
  private Node receiver(MethodCallExpr call) {
    Node receiver = object(call);
    if (!(receiver instanceof Constant)) {
      lowering.builder().apply(Operator.REQUIRE_NON_NULL, receiver);
    }
    return receiver;
  }

  /** What a method is called on: without a name, the constant whose method is being lowered. */
  private Node object(MethodCallExpr call) {
    return lowering.enums().members().receiver(call).node();
  }

  private Node reference(MethodCallExpr call, Expression expression) {
    if (lowering.expressions().value(expression) instanceof Value.Opaque opaque) {
      return opaque.node();
    }
    throw LibraryCalls.unknown(lowering, call, "java.lang.Object");
  }

  private Value requireNonNull(MethodCallExpr call, String className) {
    Value value = lowering.expressions().value(call.getArgument(0));
    List<Node> operands = new ArrayList<>();
    if (value instanceof Value.Reference array) {
      operands.add(lowering.arrays().contents(array));
    } else if (value instanceof Value.Opaque opaque) {
      operands.add(opaque.node());
    } else {
      throw LibraryCalls.unknown(lowering, call, className);
    }
    if (call.getArguments().size() > 1) {
      operands.add(reference(call, call.getArgument(1)));
    }
    lowering.at(call);
    lowering.builder().apply(Operator.REQUIRE_NON_NULL, OpaqueType.NOTHING, operands, "");
    return value;
  }

  private Value checkIndex(MethodCallExpr call, String className) {
    Node index = lowering.expressions().scalar(call.getArgument(0));
    Node length = lowering.expressions().scalar(call.getArgument(1));
    if (isLong(index) || isLong(length)) {
      throw LibraryCalls.unknown(lowering, call, className);
    }
    lowering.at(call);
    Operations operations = lowering.operations();
    return new Value.Scalar(
        operations.apply(
            Operator.CHECK_INDEX,
            ScalarType.INT,
            operations.cast(ScalarType.INT, index),
            operations.cast(ScalarType.INT, length)));
  }

  private static boolean isLong(Node node) {
    return Operations.promote((ScalarType) node.type()) != ScalarType.INT;
  }
}
