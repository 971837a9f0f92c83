package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.expr.Expression;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.graph.Constant;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.OpaqueType;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.List;

/** What a switch decides on, evaluated: an int, an enum constant or a string. */
final class SwitchSelector {
  private final Lowering lowering;
  private final Node value;

  private SwitchSelector(Lowering lowering, Node value) {
    this.lowering = lowering;
    this.value = value;
  }

  /** Evaluates a selector; as in Java, null is an exception. */
  static SwitchSelector of(Lowering lowering, Expression selector) {
    Value value = lowering.expressions().value(selector);
    if (value instanceof Value.Scalar scalar
        && Operations.promote(scalar.type()) == ScalarType.INT) {
      Node number = lowering.operations().cast(ScalarType.INT, scalar.node());
      return new SwitchSelector(lowering, number);
    }
    if (value instanceof Value.Opaque opaque) {
      if (!(opaque.node() instanceof Constant)) {
        lowering.builder().apply(Operator.REQUIRE_NON_NULL, opaque.node());
      }
      return new SwitchSelector(lowering, opaque.node());
    }
    throw lowering.refuse(Code.SWITCH, selector);
  }

  /** Whether one of several labels is chosen, a condition. */
  Node matches(List<Expression> labels) {
    Node matches = lowering.builder().truth(false);
    for (Expression label : labels) {
      matches = lowering.operations().or(matches, matches(label));
    }
    return matches;
  }

  private Node matches(Expression label) {
    if (label.isPatternExpr() || label.isNullLiteralExpr()) {
      throw lowering.refuse(Code.PATTERN, label);
    }
    if (value.type() instanceof ScalarType) {
      return apply(Operator.EQUAL, lowering.expressions().integer(label));
    }
    if (value.type().equals(OpaqueType.STRING)) {
      if (lowering.expressions().value(label) instanceof Value.Opaque text) {
        return apply(Operator.TEXT_EQUALS, text.node());
      }
      throw lowering.refuse(Code.SWITCH, label);
    }
    return apply(Operator.EQUAL, lowering.enums().label(label, (OpaqueType) value.type()));
  }

  private Node apply(Operator operator, Node label) {
    return lowering.operations().apply(operator, ScalarType.BOOLEAN, value, label);
  }
}
