package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.type.Type;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Origin;
import dev.cotangent.compiler.graph.ScalarType;
import java.util.ArrayList;
import java.util.List;

/** Substitutes helpers: lowers their bodies where they are called. */
final class Substitution {
  private final Lowering lowering;
  private final Recursion recursion;

  Substitution(Lowering lowering) {
    this.lowering = lowering;
    this.recursion = new Recursion(lowering);
  }

  /** The value of a call of a method whose source is at hand, null if it has none. */
  Value call(MethodCallExpr call, MethodDeclaration callee) {
    check(call, callee);
    if (lowering.isTypesOnly()) {
      return unknownResult(callee);
    }
    EnumMembers members = lowering.enums().members();
    Value.Opaque receiver = callee.isStatic() ? null : members.receiver(call);
    List<Value> arguments = new ArrayList<>();
    for (Expression argument : call.getArguments()) {
      Value value = lowering.expressions().value(argument);
      lowering.sharing().hold(value);
      arguments.add(value);
    }
    Frame caller = lowering.frame();
    recursion.check(call, callee, arguments);
    Frame frame = new Frame(callee, caller, result(callee.getType()));
    recursion.enter(frame, arguments);
    Origin origin = lowering.builder().origin();
    if (receiver != null) {
      members.enter(frame, receiver);
    }
    bind(call, callee, frame, arguments);
    for (int i = arguments.size() - 1; i >= 0; i--) {
      lowering.sharing().release(arguments.get(i));
    }
    lowering.frame(frame);
    try {
      Value value = lowering.statements().body(frame);
      if (lowering.environment().isDead()) {
        throw new DeadEndException();
      }
      return value;
    } finally {
      recursion.leave(frame);
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
    if (callee.isStatic() ? onValue : !EnumMembers.isMethod(callee)) {
      throw lowering.refuse(Code.INSTANCE_CALL, call, name);
    }
    if (callee.getBody().isEmpty()) {
      throw lowering.refuse(Code.NO_BODY, call, name);
    }
  }

  /** Some value of the type that a method returns, null if it returns none. */
  private Value unknownResult(MethodDeclaration callee) {
    if (callee.getType().isVoidType()) {
      return null;
    }
    dev.cotangent.compiler.graph.Type type = TypeReader.of(callee.getType());
    dev.cotangent.compiler.graph.Node node = lowering.builder().absent(type);
    if (type instanceof ScalarType) {
      return new Value.Scalar(node);
    }
    return type instanceof ArrayType array
        ? Value.Reference.to(lowering.fresh("", array, node))
        : new Value.Opaque(node);
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
