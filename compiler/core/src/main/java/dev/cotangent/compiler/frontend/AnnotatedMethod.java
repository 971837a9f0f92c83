package dev.cotangent.compiler.frontend;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import dev.cotangent.compiler.diagnostics.Position;
import dev.cotangent.compiler.frontend.source.Positions;

/**
 * A method that asks for derivatives.
 *
 * @param declaration the method
 * @param annotation the annotation that asks
 */
record AnnotatedMethod(MethodDeclaration declaration, AnnotationExpr annotation) {

  /** The method's name in the source. */
  String name() {
    return declaration.getNameAsString();
  }

  /** Where the method's name stands. */
  Position position() {
    return Positions.of(declaration.getName());
  }
}
