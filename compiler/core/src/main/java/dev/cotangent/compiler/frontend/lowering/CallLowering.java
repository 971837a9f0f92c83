package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.resolution.declarations.ResolvedMethodDeclaration;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.diagnostics.RefusedException;
import dev.cotangent.compiler.frontend.rules.RuleBook;
import dev.cotangent.compiler.frontend.rules.RuledMethod;
import dev.cotangent.compiler.graph.Node;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Lowers calls: operators, a few library methods, and helpers, which are substituted. */
final class CallLowering {
  private static final String MATH = "java.lang.Math";

  /**
   * What a call means.
   *
   * @param type the class of the method
   * @param isFunctional whether that is an interface that lambdas implement
   * @param source the method, if its source is at hand
   * @param ruled the method, if it has derivative rules
   */
  private record Target(
      String type,
      boolean isFunctional,
      Optional<MethodDeclaration> source,
      Optional<RuledMethod> ruled) {}

  private final Lowering lowering;
  private final MathFunctions mathFunctions;
  private final LibraryCalls libraryCalls;
  private final RuledCalls ruledCalls;
  private final StopGradientCalls stopGradientCalls;
  private final Substitution substitution;
  private final ObjectCalls objectCalls;
  private final IdentityHashMap<com.github.javaparser.ast.CompilationUnit, Boolean> mathIsLibrary =
      new IdentityHashMap<>();

  private final IdentityHashMap<MethodCallExpr, Target> targets = new IdentityHashMap<>();

  CallLowering(Lowering lowering) {
    this.lowering = lowering;
    this.mathFunctions = new MathFunctions(lowering);
    this.libraryCalls = new LibraryCalls(lowering);
    this.ruledCalls = new RuledCalls(lowering);
    this.stopGradientCalls = new StopGradientCalls(lowering);
    this.substitution = new Substitution(lowering);
    this.objectCalls = new ObjectCalls(lowering);
  }

  /** The value of a call, null if it has none. */
  Value call(MethodCallExpr call) {
    if (call.getNameAsString().equals("clone")
        && call.getScope().isPresent()
        && call.getArguments().isEmpty()) {
      return cloned(call, call.getScope().get());
    }
    if (namesMath(call)) {
      return mathCall(call);
    }
    if (objectCalls.isOnObject(call)) {
      return objectCalls.call(call, substitution);
    }
    Target target = target(call);
    if (target.ruled().isPresent()) {
      return ruledCalls.call(call, target.ruled().get());
    }
    if (target.type().equals(StopGradientCalls.CLASS)) {
      return stopGradientCalls.call(call);
    }
    if (target.type().equals(MATH)) {
      return mathCall(call);
    }
    if (target.isFunctional()) {
      throw target.source().isPresent()
          ? lowering.refuse(Code.VIRTUAL_CALL, call, call.getNameAsString())
          : lowering.refuse(Code.LAMBDA, call);
    }
    return target.source().isPresent()
        ? substitution.call(
            call, target.source().get(), objectCalls.ownReceiver(call, target.source().get()))
        : libraryCalls.call(call, target.type());
  }

  /** The method that a call means, if its source is at hand. */
  Optional<MethodDeclaration> source(MethodCallExpr call) {
    try {
      return namesMath(call) ? Optional.empty() : target(call).source();
    } catch (RefusedException e) {
      // It will be refused where it is evaluated.
      return Optional.empty();
    }
  }

  /** Whether a call is known to change none of its arguments. */
  boolean isPure(MethodCallExpr call) {
    try {
      return namesMath(call)
          || target(call).ruled().isPresent()
          || target(call).type().equals(StopGradientCalls.CLASS);
    } catch (RefusedException e) {
      // It will be refused where it is evaluated.
      return false;
    }
  }

  private Target target(MethodCallExpr call) {
    Target known = targets.get(call);
    if (known == null) {
      known = findTarget(call);
      targets.put(call, known);
    }
    return known;
  }

  private Target findTarget(MethodCallExpr call) {
    ResolvedMethodDeclaration method = resolve(call);
    return new Target(
        method.declaringType().getQualifiedName(),
        // The library calls some classes functional, too.
        !method.isStatic()
            && method.declaringType().isInterface()
            && method.declaringType().isFunctionalInterface(),
        method
            .toAst()
            .filter(MethodDeclaration.class::isInstance)
            .map(MethodDeclaration.class::cast),
        RuleBook.of(call).find(method));
  }

  private Value cloned(MethodCallExpr call, Expression scope) {
    Value value = lowering.expressions().value(scope);
    if (value instanceof Value.Reference array) {
      return lowering.arrays().copy(array, call);
    }
    if (value instanceof Value.Compound array && array.type().rank() > 0) {
      return lowering.objects().copy(array, call);
    }
    throw lowering.refuse(Code.INSTANCE_CALL, call, call.getNameAsString());
  }

  /** Whether a call is written {@code Math.name(...)} and means java.lang's Math. */
  private boolean namesMath(MethodCallExpr call) {
    boolean written =
        call.getScope()
            .filter(
                scope -> scope.isNameExpr() && scope.asNameExpr().getNameAsString().equals("Math"))
            .isPresent();
    if (!written || RuleBook.of(call).mayHave(MATH, call.getNameAsString())) {
      return false;
    }
    if (lowering.frame().scope().find("Math") != null) {
      return false;
    }
    return call.findCompilationUnit()
        .map(unit -> mathIsLibrary.computeIfAbsent(unit, key -> isOfMath(call)))
        .orElse(false);
  }

  private boolean isOfMath(MethodCallExpr call) {
    return resolve(call).declaringType().getQualifiedName().equals(MATH);
  }

  private ResolvedMethodDeclaration resolve(MethodCallExpr call) {
    try {
      return call.resolve();
    } catch (RuntimeException e) {
      // The symbol solver has many ways to say that it does not know.
      return MethodLookup.find(call)
          .map(MethodDeclaration::resolve)
          .orElseThrow(() -> lowering.refuse(Code.UNKNOWN_METHOD, call, call.getNameAsString()));
    }
  }

  private Value mathCall(MethodCallExpr call) {
    String name = call.getNameAsString();
    if (name.equals("random")) {
      throw lowering.refuse(Code.RANDOM, call);
    }
    List<Node> arguments = new ArrayList<>();
    call.getArguments().forEach(argument -> arguments.add(lowering.expressions().scalar(argument)));
    lowering.at(call);
    return mathFunctions
        .apply(name, arguments)
        .map(Value.Scalar::new)
        .orElseThrow(() -> lowering.refuse(Code.LIBRARY_METHOD, call, "Math." + name));
  }
}
