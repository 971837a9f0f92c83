package dev.cotangent.compiler.frontend.rules;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.resolution.declarations.ResolvedMethodDeclaration;
import com.github.javaparser.resolution.types.ResolvedType;
import dev.cotangent.compiler.graph.Callee;
import dev.cotangent.compiler.graph.CalleeRules;
import dev.cotangent.compiler.graph.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A method as generated code that calls it has to know it, from source or from a class file.
 *
 * @param shownTypes the types of the parameters as a reader would write them
 * @param types the same, empty for a type that generated code cannot hand over
 * @param shownResult the type of the result as a reader would write it
 * @param result the same, empty for nothing and for what generated code cannot receive
 * @param throwsChecked whether it declares exceptions that a caller has to handle
 * @param source its source, if that is at hand
 */
record MethodShape(
    String packageName,
    String className,
    String name,
    List<String> shownTypes,
    List<Optional<Type>> types,
    String shownResult,
    Optional<Type> result,
    boolean isStatic,
    Access access,
    boolean throwsChecked,
    Optional<MethodDeclaration> source) {
  private static final List<String> UNCHECKED =
      List.of("java.lang.RuntimeException", "java.lang.Error");

  static MethodShape of(ResolvedMethodDeclaration method) {
    List<String> shown = new ArrayList<>();
    List<Optional<Type>> types = new ArrayList<>();
    for (int i = 0; i < method.getNumberOfParams(); i++) {
      int position = i;
      Optional<ResolvedType> type = known(() -> method.getParam(position).getType());
      shown.add(shown(type));
      types.add(type.flatMap(RuleTypes::of));
    }
    Optional<ResolvedType> result = known(method::getReturnType);
    String packageName = method.declaringType().getPackageName();
    String qualified = method.declaringType().getQualifiedName();
    return new MethodShape(
        packageName,
        packageName.isEmpty() ? qualified : qualified.substring(packageName.length() + 1),
        method.getName(),
        shown,
        types,
        shown(result),
        result.filter(type -> !type.isVoid()).flatMap(RuleTypes::of),
        method.isStatic(),
        Access.of(method),
        throwsChecked(method),
        method
            .toAst()
            .filter(MethodDeclaration.class::isInstance)
            .map(MethodDeclaration.class::cast));
  }

  /** The symbol solver has many ways to say that it does not know a type. */
  private static Optional<ResolvedType> known(Supplier<ResolvedType> type) {
    try {
      return Optional.of(type.get());
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private static String shown(Optional<ResolvedType> type) {
    return type.map(ResolvedType::describe).map(text -> text.replace("java.lang.", "")).orElse("?");
  }

  private static boolean throwsChecked(ResolvedMethodDeclaration method) {
    for (int i = 0; i < method.getNumberOfSpecifiedExceptions(); i++) {
      int position = i;
      if (known(() -> method.getSpecifiedException(position))
          .filter(MethodShape::isUnchecked)
          .isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnchecked(ResolvedType exception) {
    return exception.isReferenceType()
        && (UNCHECKED.contains(exception.asReferenceType().getQualifiedName())
            || exception.asReferenceType().getAllAncestors().stream()
                .anyMatch(ancestor -> UNCHECKED.contains(ancestor.getQualifiedName())));
  }

  /** The types of the parameters, if generated code can hand over all of them. */
  Optional<List<Type>> knownTypes() {
    return types.stream().allMatch(Optional::isPresent)
        ? Optional.of(types.stream().map(Optional::orElseThrow).toList())
        : Optional.empty();
  }

  String qualifiedClassName() {
    return packageName.isEmpty() ? className : packageName + "." + className;
  }

  /** The method with its parameters, for messages. */
  String signature() {
    return name + "(" + String.join(", ", shownTypes) + ")";
  }

  /** Whether generated code of a package can call it. */
  boolean isAccessibleFrom(String otherPackage) {
    boolean canBeNamed = !packageName.isEmpty() || otherPackage.isEmpty();
    return (canBeNamed && access == Access.PUBLIC)
        || (access == Access.PACKAGE && packageName.equals(otherPackage));
  }

  /** The method to be called; only for one whose types are all known. */
  Callee callee(CalleeRules rules) {
    return new Callee(packageName, className, name, knownTypes().orElseThrow(), result, rules);
  }
}
