package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Operator;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The methods of the Java library, beside those of {@code Math}, that are understood. */
final class LibraryCalls {
  private static final Map<String, ScalarType> NUMBER_CLASSES =
      Map.of(
          "java.lang.Integer", ScalarType.INT,
          "java.lang.Long", ScalarType.LONG,
          "java.lang.Float", ScalarType.FLOAT,
          "java.lang.Double", ScalarType.DOUBLE);

  private final Lowering lowering;
  private final ArrayCalls arrayCalls;
  private final ReferenceCalls referenceCalls;

  LibraryCalls(Lowering lowering) {
    this.lowering = lowering;
    this.arrayCalls = new ArrayCalls(lowering);
    this.referenceCalls = new ReferenceCalls(lowering);
  }

  /** The value of a call of a method without source, null if it has none. */
  Value call(MethodCallExpr call, String className) {
    String name = call.getNameAsString();
    if (className.equals("java.lang.StrictMath")) {
      throw lowering.refuse(Code.STRICT_MATH, call, name, name);
    }
    if (NUMBER_CLASSES.containsKey(className)) {
      return numberCall(call, className, NUMBER_CLASSES.get(className));
    }
    if (ReferenceCalls.knows(className)) {
      return referenceCalls.call(call, className);
    }
    if (className.equals("java.util.Arrays") || className.equals("java.lang.System")) {
      return arrayCalls.call(call, className);
    }
    throw unknown(lowering, call, className);
  }

  /** What to say of a library method that is not understood. */
  static RuntimeException unknown(Lowering lowering, MethodCallExpr call, String className) {
    String method = className.substring(className.lastIndexOf('.') + 1) + "." + call.getName();
    boolean impure =
        className.startsWith("java.io.")
            || className.startsWith("java.nio.")
            || className.startsWith("java.time.")
            || className.startsWith("java.util.concurrent.")
            || className.startsWith("java.util.random.")
            || className.equals("java.util.Random")
            || className.equals("java.lang.System");
    return lowering.refuse(impure ? Code.IMPURE : Code.LIBRARY_METHOD, call, method);
  }

  private Value numberCall(MethodCallExpr call, String className, ScalarType type) {
    Operator operator = operator(call.getNameAsString(), type);
    if (operator == null
        || call.getArguments().size() != operator.arity()
        || call.getScope().isEmpty()) {
      throw unknown(lowering, call, className);
    }
    List<Node> operands = new ArrayList<>();
    call.getArguments()
        .forEach(
            argument ->
                operands.add(
                    lowering.operations().cast(type, lowering.expressions().scalar(argument))));
    ScalarType result = operator.name().startsWith("IS_") ? ScalarType.BOOLEAN : type;
    lowering.at(call);
    return new Value.Scalar(
        lowering.operations().apply(operator, result, operands.toArray(Node[]::new)));
  }

  private static Operator operator(String name, ScalarType type) {
    Operator operator =
        switch (name) {
          case "isNaN" -> Operator.IS_NAN;
          case "isInfinite" -> Operator.IS_INFINITE;
          case "isFinite" -> Operator.IS_FINITE;
          case "max" -> Operator.MAX;
          case "min" -> Operator.MIN;
          case "sum" -> Operator.ADD;
          default -> null;
        };
    boolean floatingOnly = operator != null && operator.name().startsWith("IS_");
    return floatingOnly && !type.isFloating() ? null : operator;
  }
}
