package dev.cotangent.compiler.frontend.source;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithMembers;
import com.github.javaparser.ast.nodeTypes.NodeWithName;
import com.github.javaparser.resolution.Navigator;
import java.lang.annotation.Annotation;
import java.util.Optional;

/**
 * Finds an annotation of Cotangent's on methods. It looks at imports only: what the classes to be
 * generated are must be known before any name can be resolved.
 */
public final class AnnotationFinder {
  private final String simpleName;
  private final String packageName;
  private final String qualifiedName;
  private final SourceIndex index;
  private final SourceParser parser;

  /** A finder of one annotation. */
  public AnnotationFinder(
      Class<? extends Annotation> annotation, SourceIndex index, SourceParser parser) {
    this.simpleName = annotation.getSimpleName();
    this.packageName = annotation.getPackageName();
    this.qualifiedName = annotation.getName();
    this.index = index;
    this.parser = parser;
  }

  /** The annotation of a method, if it has this one. */
  public Optional<AnnotationExpr> on(MethodDeclaration method) {
    CompilationUnit unit = method.findCompilationUnit().orElseThrow();
    return method.getAnnotations().stream()
        .filter(annotation -> isOurs(unit, annotation.getNameAsString(), method))
        .findFirst();
  }

  private boolean isOurs(CompilationUnit unit, String name, MethodDeclaration method) {
    return name.equals(qualifiedName)
        || (name.equals(simpleName) && !isMember(method) && isImported(unit));
  }

  /** Whether a class around the method has a type of this name, which hides an import. */
  private boolean isMember(MethodDeclaration method) {
    Optional<Node> node = method.getParentNode();
    while (node.isPresent()) {
      if (node.get() instanceof NodeWithMembers<?> type && hasMemberType(type)) {
        return true;
      }
      node = node.get().getParentNode();
    }
    return false;
  }

  private boolean hasMemberType(NodeWithMembers<?> type) {
    return type.getMembers().stream()
        .flatMap((BodyDeclaration<?> member) -> member.toTypeDeclaration().stream())
        .anyMatch(member -> ((TypeDeclaration<?>) member).getNameAsString().equals(simpleName));
  }

  /** As Java does: an import of the name, then a type of the package, then an import on demand. */
  private boolean isImported(CompilationUnit unit) {
    Optional<String> imported =
        unit.getImports().stream()
            .filter(one -> !one.isAsterisk())
            .map(ImportDeclaration::getNameAsString)
            .filter(name -> name.endsWith("." + simpleName))
            .findFirst();
    if (imported.isPresent()) {
      return imported.get().equals(qualifiedName);
    }
    String own = unit.getPackageDeclaration().map(NodeWithName::getNameAsString).orElse("");
    if (own.equals(packageName)) {
      return true;
    }
    return !isDeclared(own)
        && unit.getImports().stream()
            .anyMatch(
                one ->
                    one.isAsterisk()
                        && !one.isStatic()
                        && one.getNameAsString().equals(packageName));
  }

  /** Whether a package has a type of the annotation's name, other than through an import. */
  private boolean isDeclared(String inPackage) {
    return index.filesThatMayDeclare(inPackage, simpleName).stream()
        .flatMap(file -> parser.parse(file).stream())
        .anyMatch(unit -> Navigator.findType(unit, simpleName).isPresent());
  }
}
