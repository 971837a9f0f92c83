package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.frontend.structure.ValueType;
import java.util.List;

/** Gives the parameters of a method or constructor that is substituted their arguments. */
final class Binding {
  private final Lowering lowering;

  Binding(Lowering lowering) {
    this.lowering = lowering;
  }

  /** Declares the parameters in the scope of an activation, and assigns them. */
  void bind(
      Scope scope, String callee, List<Parameter> parameters, List<Value> arguments, Node call) {
    for (int i = 0; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      ValueType type = ValueType.ofParameter(parameter);
      Variable variable = Variable.of(parameter.getNameAsString(), type, lowering::nextSerial);
      scope.declare(variable);
      Value value =
          parameter.isVarArgs() && !isHandedOver(arguments, i, type)
              ? lowering.arrays().packed(type, arguments.subList(i, arguments.size()), call)
              : argument(callee, arguments, i, call);
      lowering.assignments().set(variable, value, call);
    }
  }

  private Value argument(String callee, List<Value> arguments, int index, Node call) {
    if (index >= arguments.size()) {
      throw lowering.refuse(Code.UNKNOWN_METHOD, call, callee);
    }
    return arguments.get(index);
  }

  /** Whether the array for a variable number of arguments is itself the last argument. */
  private static boolean isHandedOver(List<Value> arguments, int index, ValueType type) {
    return arguments.size() == index + 1 && type.equals(arguments.get(index).declared());
  }
}
