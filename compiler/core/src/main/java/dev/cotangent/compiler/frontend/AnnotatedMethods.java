package dev.cotangent.compiler.frontend;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithMembers;
import com.github.javaparser.ast.nodeTypes.NodeWithName;
import dev.cotangent.Differentiable;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Finds the methods that ask for derivatives. It looks at imports only: what the classes to be
 * generated are must be known before any name can be resolved.
 */
final class AnnotatedMethods {
  private static final String SIMPLE_NAME = Differentiable.class.getSimpleName();
  private static final String PACKAGE_NAME = Differentiable.class.getPackageName();
  private static final String QUALIFIED_NAME = Differentiable.class.getName();

  private final BiPredicate<String, String> declares;

  /**
   * A finder.
   *
   * @param declares tells whether a package has a type of a name, other than through an import
   */
  AnnotatedMethods(BiPredicate<String, String> declares) {
    this.declares = declares;
  }

  /** The annotated methods of a file in the order of the source. */
  List<AnnotatedMethod> in(CompilationUnit unit) {
    return unit.findAll(MethodDeclaration.class).stream()
        .flatMap(
            method ->
                annotation(unit, method).map(found -> new AnnotatedMethod(method, found)).stream())
        .toList();
  }

  private Optional<AnnotationExpr> annotation(CompilationUnit unit, MethodDeclaration method) {
    return method.getAnnotations().stream()
        .filter(annotation -> isOurs(unit, annotation.getNameAsString(), method))
        .findFirst();
  }

  private boolean isOurs(CompilationUnit unit, String name, MethodDeclaration method) {
    return name.equals(QUALIFIED_NAME)
        || (name.equals(SIMPLE_NAME) && !isMember(method) && isImported(unit));
  }

  /** Whether a class around the method has a type of this name, which hides an import. */
  private static boolean isMember(MethodDeclaration method) {
    Optional<Node> node = method.getParentNode();
    while (node.isPresent()) {
      if (node.get() instanceof NodeWithMembers<?> type && hasMemberType(type)) {
        return true;
      }
      node = node.get().getParentNode();
    }
    return false;
  }

  private static boolean hasMemberType(NodeWithMembers<?> type) {
    return type.getMembers().stream()
        .flatMap((BodyDeclaration<?> member) -> member.toTypeDeclaration().stream())
        .anyMatch(member -> ((TypeDeclaration<?>) member).getNameAsString().equals(SIMPLE_NAME));
  }

  /** As Java does: an import of the name, then a type of the package, then an import on demand. */
  private boolean isImported(CompilationUnit unit) {
    Optional<String> imported =
        unit.getImports().stream()
            .filter(one -> !one.isAsterisk())
            .map(ImportDeclaration::getNameAsString)
            .filter(name -> name.endsWith("." + SIMPLE_NAME))
            .findFirst();
    if (imported.isPresent()) {
      return imported.get().equals(QUALIFIED_NAME);
    }
    String packageName = unit.getPackageDeclaration().map(NodeWithName::getNameAsString).orElse("");
    if (packageName.equals(PACKAGE_NAME)) {
      return true;
    }
    return !declares.test(packageName, SIMPLE_NAME)
        && unit.getImports().stream()
            .anyMatch(
                one ->
                    one.isAsterisk()
                        && !one.isStatic()
                        && one.getNameAsString().equals(PACKAGE_NAME));
  }
}
