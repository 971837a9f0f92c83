package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithName;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.frontend.rules.RuledMethod;
import dev.cotangent.compiler.frontend.structure.ValueType;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Parameter;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.graph.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lowers calls of methods with derivative rules: the graph calls them, too. */
final class RuledCalls {
  private final Lowering lowering;

  RuledCalls(Lowering lowering) {
    this.lowering = lowering;
  }

  /** The value of a call. */
  Value call(MethodCallExpr call, RuledMethod method) {
    check(call, method);
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
    List<Value> handed = handed(call, method, arguments);
    List<Node> operands = new ArrayList<>();
    for (int i = 0; i < handed.size(); i++) {
      operands.add(operand(call, handed.get(i), method.callee().parameterTypes().get(i)));
    }
    Node result = lowering.builder().call(method.callee(), operands, "");
    return result.type() instanceof ArrayType type
        ? array(type, result, method, handed)
        : new Value.Scalar(result);
  }

  private void check(MethodCallExpr call, RuledMethod method) {
    String name = method.callee().shownName();
    if (method.isBroken()) {
      throw lowering.refuse(Code.BROKEN_RULE, call, name);
    }
    String packageName = packageName();
    Optional<RuledMethod.Inaccessible> hidden = method.inaccessibleFrom(packageName);
    if (hidden.isPresent()) {
      throw lowering.refuse(
          Code.RULE_INACCESSIBLE,
          call,
          packageName.isEmpty() ? "(none)" : packageName,
          hidden.get().name(),
          hidden.get().isOfSamePackage()
              ? "remove the private, of the classes around it as well"
              : "make it public, and the classes around it as well");
    }
    if (method.throwing().isPresent()) {
      throw lowering.refuse(Code.RULE_THROWS, call, method.throwing().get());
    }
    Optional<String> changed =
        method.source().flatMap(source -> lowering.calledMethods().changedParameter(source));
    if (changed.isPresent()) {
      throw lowering.refuse(Code.RULED_METHOD_WRITES, call, name, changed.get(), changed.get());
    }
  }

  /** The package that generated code will be in: that of the differentiable method. */
  private String packageName() {
    List<Frame> stack = lowering.frame().stack();
    return stack
        .get(stack.size() - 1)
        .method()
        .findCompilationUnit()
        .flatMap(CompilationUnit::getPackageDeclaration)
        .map(NodeWithName::getNameAsString)
        .orElse("");
  }

  /** The arguments as the method receives them: a variable number of them in an array. */
  private List<Value> handed(MethodCallExpr call, RuledMethod method, List<Value> arguments) {
    List<Type> types = method.callee().parameterTypes();
    int last = types.size() - 1;
    boolean fits =
        arguments.size() == types.size()
            && (!(types.get(last) instanceof ArrayType)
                || (arguments.get(last) instanceof Value.Reference reference
                    && reference.type().equals(types.get(last))));
    if (fits) {
      return arguments;
    }
    if (arguments.size() < last || !(types.get(last) instanceof ArrayType type)) {
      throw lowering.refuse(Code.UNKNOWN_METHOD, call, call.getNameAsString());
    }
    List<Value> handed = new ArrayList<>(arguments.subList(0, last));
    handed.add(
        lowering
            .arrays()
            .packed(new ValueType.Plain(type), arguments.subList(last, arguments.size()), call));
    return handed;
  }

  private Node operand(MethodCallExpr call, Value value, Type type) {
    if (value instanceof Value.Scalar scalar) {
      return lowering.assignments().convert(scalar.node(), type, call);
    }
    if (value instanceof Value.Reference reference && reference.type().equals(type)) {
      return lowering.arrays().contents(reference);
    }
    // Whatever control flow made of it, generated code would have to keep it.
    if (value instanceof Value.Opaque opaque
        && opaque.node().type().equals(type)
        && opaque.node() instanceof Parameter parameter
        && lowering.root().build(List.of()).parameters().contains(parameter)) {
      return opaque.node();
    }
    Object given =
        value instanceof Value.Reference reference
            ? reference.type()
            : value instanceof Value.Opaque opaque ? opaque.node().type() : "void";
    throw lowering.refuse(Code.CONVERSION, call, given, type);
  }

  /** An array that is nobody else's, or that may be one of the arguments or a row of one. */
  private Value array(ArrayType type, Node result, RuledMethod method, List<Value> arguments) {
    boolean isNew =
        method
            .source()
            .filter(source -> lowering.calledMethods().returnsNewArray(source))
            .isPresent();
    if (isNew) {
      return Value.Reference.to(lowering.fresh("", type, result));
    }
    ScalarType element = type.element();
    List<Storage> sources = new ArrayList<>();
    for (Value argument : arguments) {
      if (argument instanceof Value.Reference reference
          && reference.type().element() == element
          && reference.type().rank() >= type.rank()) {
        sources.add(reference.storage());
      }
    }
    Storage storage = lowering.sharing().returned(type, sources);
    lowering.environment().state(storage, result);
    return Value.Reference.to(storage);
  }
}
