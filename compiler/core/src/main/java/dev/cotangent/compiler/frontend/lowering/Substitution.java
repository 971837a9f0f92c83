package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.type.Type;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.frontend.structure.ValueType;
import dev.cotangent.compiler.graph.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Substitutes helpers: lowers their bodies where they are called. */
final class Substitution {
  private final Lowering lowering;
  private final Recursion recursion;

  Substitution(Lowering lowering) {
    this.lowering = lowering;
    this.recursion = new Recursion(lowering);
  }

  /** The value of a call of a method whose source is at hand, null if it has none. */
  Value call(MethodCallExpr call, MethodDeclaration callee, Optional<Value> object) {
    check(call, callee, object);
    if (lowering.isTypesOnly()) {
      return unknownResult(callee);
    }
    Optional<Value> receiver =
        callee.isStatic() || object.isPresent()
            ? object
            : Optional.of(lowering.enums().members().receiver(call));
    receiver.ifPresent(lowering.sharing()::hold);
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
    receiver.ifPresent(value -> bindReceiver(frame, value));
    new Binding(lowering)
        .bind(frame.scope(), callee.getNameAsString(), callee.getParameters(), arguments, call);
    for (int i = arguments.size() - 1; i >= 0; i--) {
      lowering.sharing().release(arguments.get(i));
    }
    receiver.ifPresent(lowering.sharing()::release);
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

  private void bindReceiver(Frame frame, Value object) {
    if (object instanceof Value.Opaque constant) {
      lowering.enums().members().enter(frame, constant);
      return;
    }
    Variable self = Variable.of(Frame.THIS, object.declared(), lowering::nextSerial);
    frame.scope().declare(self);
    lowering.environment().assign(self, object);
  }

  private void check(MethodCallExpr call, MethodDeclaration callee, Optional<Value> object) {
    String name = callee.getNameAsString();
    boolean onValue =
        call.getScope()
            .filter(scope -> !scope.isNameExpr() && !scope.isFieldAccessExpr())
            .isPresent();
    boolean isKnown = object.isPresent() || EnumMembers.isMethod(callee);
    if (callee.isStatic() ? onValue : !isKnown) {
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
    return lowering.objects().unknown(ValueType.of(callee.getType()));
  }

  private Variable result(Type type) {
    return type.isVoidType() ? null : Variable.of("", ValueType.of(type), lowering::nextSerial);
  }
}
