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
import java.util.List;
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

  /** Whether the class of {@code this} has a method, or accessor, of the name that is called. */
  private boolean isOwn(MethodCallExpr call) {
    if (!(lowering.objects().self().orElse(null) instanceof Value.Compound object)) {
      return false;
    }
    Structure structure = object.type().structure();
    String name = call.getNameAsString();
    return isAccessor(structure, call)
        || structure.methods(name, call.getArguments().size()).size() == 1;
  }

  private static boolean isAccessor(Structure structure, MethodCallExpr call) {
    return structure.isRecord()
        && call.getArguments().isEmpty()
        && structure.methods(call.getNameAsString(), 0).isEmpty()
        && structure.parts().stream().anyMatch(part -> part.name().equals(call.getNameAsString()));
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
    int arguments = call.getArguments().size();
    List<MethodDeclaration> methods = structure.methods(name, arguments);
    if (isAccessor(structure, call)) {
      return lowering.objects().part(receiver, name, call);
    }
    MethodDeclaration callee =
        methods.size() == 1 ? methods.get(0) : resolved(call, structure, name);
    if (callee.isStatic()) {
      return substitution.call(call, callee, Optional.empty());
    }
    checkDispatch(call, structure, callee);
    return substitution.call(call, callee, Optional.of(receiver));
  }

  private MethodDeclaration resolved(MethodCallExpr call, Structure structure, String name) {
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

  /** The object that a method is called on where nothing stands in front of its name. */
  Optional<Value> ownReceiver(MethodCallExpr call, MethodDeclaration callee) {
    if (callee.isStatic() || call.getScope().isPresent()) {
      return Optional.empty();
    }
    Optional<Value> self = lowering.objects().self();
    if (self.isPresent() && self.get() instanceof Value.Compound object) {
      Structure structure = object.type().structure();
      if (isMember(structure, callee)) {
        checkDispatch(call, structure, callee);
        return self;
      }
      return Optional.empty();
    }
    return self;
  }

  /** Whether a method is one of an object's own, and not of an object around it. */
  private static boolean isMember(Structure structure, MethodDeclaration callee) {
    for (Optional<Structure> at = Optional.of(structure);
        at.isPresent();
        at = at.get().superclass()) {
      Node owner = callee.getParentNode().orElse(null);
      if (owner != null && Syntax.isSame(at.get().declaration(), owner)) {
        return true;
      }
      if (owner instanceof ClassOrInterfaceDeclaration type && type.isInterface()) {
        return true;
      }
    }
    return false;
  }
}
