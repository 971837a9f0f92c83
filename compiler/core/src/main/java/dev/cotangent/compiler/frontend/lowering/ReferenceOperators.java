package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.expr.BinaryExpr;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.NullReference;
import dev.cotangent.compiler.graph.OpaqueType;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.List;

/** The binary operators on what is no number: text put together, references compared. */
final class ReferenceOperators {
  private final Lowering lowering;

  ReferenceOperators(Lowering lowering) {
    this.lowering = lowering;
  }

  /** The value of an operator of which one operand at least is a reference. */
  Node combine(BinaryExpr binary, Node left, Node right) {
    return switch (binary.getOperator()) {
      case PLUS -> concatenate(binary, left, right);
      case EQUALS -> compare(Operator.EQUAL, binary, left, right);
      case NOT_EQUALS -> compare(Operator.NOT_EQUAL, binary, left, right);
      default ->
          throw lowering.refuse(
              Code.OPERAND_TYPES,
              binary,
              binary.getOperator().asString(),
              left.type(),
              right.type());
    };
  }

  private Node concatenate(BinaryExpr binary, Node left, Node right) {
    if (left.type().equals(OpaqueType.NULL)
        || right.type().equals(OpaqueType.NULL)
        || !(left.type().equals(OpaqueType.STRING) || right.type().equals(OpaqueType.STRING))) {
      throw lowering.refuse(Code.TEXT, binary);
    }
    return lowering
        .builder()
        .apply(Operator.CONCATENATE, OpaqueType.STRING, List.of(left, right), "");
  }

  /** What is no text is compared with each other, and anything with null. */
  private Node compare(Operator operator, BinaryExpr binary, Node left, Node right) {
    Node one = typedNull(left, right);
    Node other = typedNull(right, left);
    boolean withNull = one instanceof Constant c && c.value() == NullReference.NULL;
    withNull |= other instanceof Constant c && c.value() == NullReference.NULL;
    boolean comparable =
        one.type() instanceof OpaqueType type
            && type.equals(other.type())
            && (withNull || !type.equals(OpaqueType.STRING));
    if (!comparable) {
      throw lowering.refuse(Code.REFERENCE_COMPARISON, binary);
    }
    return lowering.operations().apply(operator, ScalarType.BOOLEAN, one, other);
  }

  private Node typedNull(Node node, Node other) {
    return node.type().equals(OpaqueType.NULL) && other.type() instanceof OpaqueType
        ? lowering.builder().constant(other.type(), NullReference.NULL)
        : node;
  }
}
