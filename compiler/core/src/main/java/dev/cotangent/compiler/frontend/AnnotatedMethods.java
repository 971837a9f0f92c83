package dev.cotangent.compiler.frontend;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.MethodDeclaration;
import dev.cotangent.compiler.frontend.source.AnnotationFinder;
import java.util.List;

/** Finds the methods that ask for derivatives. */
final class AnnotatedMethods {
  private final AnnotationFinder finder;

  AnnotatedMethods(AnnotationFinder finder) {
    this.finder = finder;
  }

  /** The annotated methods of a file in the order of the source. */
  List<AnnotatedMethod> in(CompilationUnit unit) {
    return unit.findAll(MethodDeclaration.class).stream()
        .flatMap(
            method -> finder.on(method).map(found -> new AnnotatedMethod(method, found)).stream())
        .toList();
  }
}
