package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.type.Type;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Origin;
import java.util.ArrayList;
import java.util.List;

/** Substitutes helpers: lowers their bodies where they are called. */
final class Substitution {
  private final Lowering lowering;

  Substitution(Lowering lowering) {
    this.lowering = lowering;
  }

  /** The value of a call of a method whose source is at hand, null if it has none. */
  Value call(MethodCallExpr call, MethodDeclaration callee) {
    check(call, callee);
    List<Value> arguments = new ArrayList<>();
    for (Expression argument : call.getArguments()) {
      Value value = lowering.expressions().value(argument);
      lowering.sharing().hold(value);
      arguments.add(value);
    }
    Frame caller = lowering.frame();
    Frame frame = new Frame(callee, caller, result(callee.getType()));
    Origin origin = lowering.builder().origin();
    bind(call, callee, frame, arguments);
    for (int i = arguments.size() - 1; i >= 0; i--) {
      lowering.sharing().release(arguments.get(i));
    }
    lowering.frame(frame);
    try {
      return lowering.statements().body(frame);
    } finally {
      lowering.frame(caller);
      lowering.builder().at(origin);
    }
  }

  private void check(MethodCallExpr call, MethodDeclaration callee) {
    String name = callee.getNameAsString();
    boolean onValue =
        call.getScope()
            .filter(scope -> !scope.isNameExpr() && !scope.isFieldAccessExpr())
            .isPresent();
    if (!callee.isStatic() || onValue) {
      throw lowering.refuse(Code.INSTANCE_CALL, call, name);
    }
    if (callee.getBody().isEmpty()) {
      throw lowering.refuse(Code.NO_BODY, call, name);
    }
    for (Frame frame : lowering.frame().stack()) {
      if (frame.method() != null && Syntax.isSame(frame.method(), callee)) {
        throw lowering.refuse(Code.RECURSION, call, name);
      }
    }
  }

  private Variable result(Type type) {
    return type.isVoidType() ? null : lowering.auxiliary("", TypeReader.of(type));
  }

  private void bind(
      MethodCallExpr call, MethodDeclaration callee, Frame frame, List<Value> arguments) {
    List<Parameter> parameters = callee.getParameters();
    for (int i = 0; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      dev.cotangent.compiler.graph.Type type = TypeReader.ofParameter(parameter);
      Variable variable =
          new Variable(parameter.getNameAsString(), type, lowering.nextSerial(), false);
      frame.scope().declare(variable);
      Value value =
          parameter.isVarArgs() && !isHandedOver(arguments, i, type)
              ? lowering
                  .arrays()
                  .packed((ArrayType) type, arguments.subList(i, arguments.size()), call)
              : argument(call, arguments, i);
      lowering.assignments().set(variable, value, call);
    }
  }

  private Value argument(MethodCallExpr call, List<Value> arguments, int index) {
    if (index >= arguments.size()) {
      throw lowering.refuse(Code.UNKNOWN_METHOD, call, call.getNameAsString());
    }
    return arguments.get(index);
  }

  /** Whether the array for a variable number of arguments is itself the last argument. */
  private static boolean isHandedOver(
      List<Value> arguments, int index, dev.cotangent.compiler.graph.Type type) {
    return arguments.size() == index + 1
        && arguments.get(index) instanceof Value.Reference reference
        && reference.type().equals(type);
  }
}
