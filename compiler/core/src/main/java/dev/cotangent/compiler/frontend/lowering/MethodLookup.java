package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.StaticJavaParser;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.List;
import java.util.Optional;

/**
 * Finds the method that a call means by its name and the number of its arguments. The symbol solver
 * fails on some arguments, such as {@code x.clone()}; where only one method can be meant, their
 * types are not needed.
 */
final class MethodLookup {
  private MethodLookup() {}

  /** The only method that a call can mean, if its source is at hand. */
  static Optional<MethodDeclaration> find(MethodCallExpr call) {
    if (call.getScope().isPresent()) {
      return named(call.getScope().get(), call).flatMap(type -> only(type, call));
    }
    Optional<Node> at = call.getParentNode();
    while (at.isPresent()) {
      if (at.get() instanceof TypeDeclaration<?> type
          && !type.getMethodsByName(call.getNameAsString()).isEmpty()) {
        // The innermost class that has a method of the name hides those around it.
        return only(type, call);
      }
      at = at.get().getParentNode();
    }
    return Optional.empty();
  }

  private static Optional<TypeDeclaration<?>> named(Expression scope, MethodCallExpr call) {
    if (!scope.isNameExpr() && !scope.isFieldAccessExpr()) {
      return Optional.empty();
    }
    try {
      ClassOrInterfaceType type = StaticJavaParser.parseClassOrInterfaceType(scope.toString());
      type.setParentNode(call);
      return type.resolve()
          .asReferenceType()
          .getTypeDeclaration()
          .flatMap(declared -> declared.toAst())
          .filter(TypeDeclaration.class::isInstance)
          .map(declared -> (TypeDeclaration<?>) declared);
    } catch (RuntimeException e) {
      // It does not name a class whose source is at hand.
      return Optional.empty();
    }
  }

  private static Optional<MethodDeclaration> only(TypeDeclaration<?> type, MethodCallExpr call) {
    List<MethodDeclaration> methods = type.getMethodsByName(call.getNameAsString());
    int arguments = call.getArguments().size();
    boolean inherits =
        type.isClassOrInterfaceDeclaration()
            && !(type.asClassOrInterfaceDeclaration().getExtendedTypes().isEmpty()
                && type.asClassOrInterfaceDeclaration().getImplementedTypes().isEmpty());
    boolean varargs =
        methods.stream()
            .anyMatch(method -> method.getParameters().stream().anyMatch(p -> p.isVarArgs()));
    List<MethodDeclaration> fitting =
        methods.stream().filter(method -> method.getParameters().size() == arguments).toList();
    return fitting.size() == 1 && !varargs && !inherits
        ? Optional.of(fitting.get(0))
        : Optional.empty();
  }
}
