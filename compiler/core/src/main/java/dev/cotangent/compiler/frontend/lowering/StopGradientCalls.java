package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.List;

/** Lowers {@code Cotangent.stopGradient}. */
final class StopGradientCalls {
  /** The class of the method. */
  static final String CLASS = "dev.cotangent.Cotangent";

  private final Lowering lowering;

  StopGradientCalls(Lowering lowering) {
    this.lowering = lowering;
  }

  /** The value of a call. */
  Value call(MethodCallExpr call) {
    if (!call.getNameAsString().equals("stopGradient") || call.getArguments().size() != 1) {
      throw lowering.refuse(Code.UNKNOWN_METHOD, call, call.getNameAsString());
    }
    Value value = lowering.expressions().value(call.getArgument(0));
    lowering.at(call);
    if (value instanceof Value.Scalar scalar) {
      return new Value.Scalar(lowering.builder().stopGradient(floating(scalar.node(), call)));
    }
    if (value instanceof Value.Reference array && array.type().element().isFloating()) {
      return stopped(array);
    }
    throw lowering.expressions().unusable(call.getArgument(0), value);
  }

  /** There are overloads for double and float; of these, Java chooses float for an integer. */
  private Node floating(Node value, MethodCallExpr call) {
    return value.type() == ScalarType.DOUBLE
        ? value
        : lowering.assignments().convert(value, ScalarType.FLOAT, call);
  }

  /** The array under another name, whose elements are constants: both names must stay in step. */
  private Value stopped(Value.Reference array) {
    Node contents = lowering.builder().stopGradient(lowering.arrays().contents(array));
    Storage storage = lowering.sharing().returned(array.type(), List.of(array.storage()));
    lowering.environment().state(storage, contents);
    return Value.Reference.to(storage);
  }
}
