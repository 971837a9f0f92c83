package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.frontend.structure.Structure;
import dev.cotangent.compiler.frontend.structure.ValueType;
import java.util.IdentityHashMap;
import java.util.Optional;

/** Calls of methods on objects that are taken apart, where it is known which method is meant. */
final class ObjectCalls {
  private final Lowering lowering;
  private final IdentityHashMap<Expression, Optional<ValueType.Compound>> types =
      new IdentityHashMap<>();

  ObjectCalls(Lowering lowering) {
    this.lowering = lowering;
  }

  /** Whether a call is one of a method of an object that is taken apart. */
  boolean isOnObject(MethodCallExpr call) {
    if (call.getScope().isEmpty()) {
      return isOwn(call);
    }
    return call.getScope()
        .filter(scope -> !(Syntax.unwrap(scope) instanceof SuperExpr))
        .flatMap(this::typeOf)
        .filter(type -> type.rank() == 0)
        .isPresent();
  }

  /**
   * Whether the class that a call stands in has methods, or an accessor, of the name that is
   * called; those of the classes around it are then hidden.
   */
  private boolean isOwn(MethodCallExpr call) {
    if (!(lowering.objects().self().orElse(null) instanceof Value.Compound)) {
      return false;
    }
    Optional<Dispatch> around = Dispatch.around(call);
    return around.isPresent() && around.get().knows(call.getNameAsString());
  }

  /** The type of one expression may differ from activation to activation of a generic method. */
  private Optional<ValueType.Compound> typeOf(Expression scope) {
    if (!lowering.isTypesOnly()) {
      types.clear();
    }
    Optional<ValueType.Compound> known = types.get(scope);
    if (known == null) {
      known = lowering.objects().typeOf(scope);
      types.put(scope, known);
    }
    return known;
  }

  /** The value of such a call, null if it has none. */
  Value call(MethodCallExpr call, Substitution substitution) {
    Value.Compound receiver =
        (Value.Compound)
            call.getScope()
                .map(lowering.expressions()::value)
                .orElseGet(() -> lowering.objects().self(call));
    Structure structure = receiver.type().structure();
    String name = call.getNameAsString();
    if (call.getArguments().isEmpty() && structure.hasProvidedAccessor(name)) {
      return lowering.objects().part(receiver, name, call);
    }
    MethodDeclaration callee = callee(call, structure);
    if (callee.isStatic()) {
      return substitution.call(call, callee, Optional.empty());
    }
    checkDispatch(call, structure, callee);
    return substitution.call(call, callee, Optional.of(receiver));
  }

  /** The method that a call on an object of a class leads to. */
  private MethodDeclaration callee(MethodCallExpr call, Structure structure) {
    Dispatch dispatch = new Dispatch(structure.declaration());
    Optional<MethodDeclaration> only =
        dispatch.onlyMethod(call.getNameAsString(), call.getArguments().size());
    if (only.isPresent()) {
      return only.get();
    }
    return dispatch
        .implementation(declared(call, structure))
        .orElseThrow(() -> lowering.refuse(Code.VIRTUAL_CALL, call, call.getNameAsString()));
  }

  /** The method that a call means before it is known what it is called on. */
  private MethodDeclaration declared(MethodCallExpr call, Structure structure) {
    String name = call.getNameAsString();
    if (name.equals("equals") && call.getArguments().size() == 1) {
      throw lowering.refuse(Code.REFERENCE_COMPARISON, call);
    }
    Optional<Node> source;
    try {
      source = call.resolve().toAst();
    } catch (RuntimeException e) {
      // The symbol solver has many ways to say that it does not know.
      source = Optional.empty();
    }
    return source
        .filter(MethodDeclaration.class::isInstance)
        .map(MethodDeclaration.class::cast)
        .orElseThrow(
            () ->
                lowering.refuse(
                    Code.LIBRARY_METHOD,
                    call,
                    structure.declaration().getNameAsString() + "." + name));
  }

  /** Refuses a call that a subclass may have its own answer to. */
  private void checkDispatch(MethodCallExpr call, Structure structure, MethodDeclaration callee) {
    if (!structure.isExact() && !callee.isPrivate() && !callee.isFinal() && !isOfFinal(callee)) {
      throw lowering.refuse(Code.VIRTUAL_CALL, call, call.getNameAsString());
    }
  }

  private static boolean isOfFinal(MethodDeclaration callee) {
    return callee.getParentNode().orElse(null) instanceof ClassOrInterfaceDeclaration owner
        && owner.isFinal();
  }

  /** The constant that a method is called on where nothing stands in front of its name. */
  Optional<Value> ownReceiver(MethodCallExpr call, MethodDeclaration callee) {
    if (callee.isStatic() || call.getScope().isPresent()) {
      return Optional.empty();
    }
    // An object's own methods are not looked for here: this one is of an object around it.
    return lowering.objects().self().filter(self -> !(self instanceof Value.Compound));
  }
}
