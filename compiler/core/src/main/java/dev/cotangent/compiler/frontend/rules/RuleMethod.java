package dev.cotangent.compiler.frontend.rules;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MemberValuePair;
import dev.cotangent.compiler.diagnostics.Position;
import dev.cotangent.compiler.frontend.source.Positions;
import java.util.Optional;

/**
 * A method that a user made a rule.
 *
 * @param kind which kind
 * @param declaration the method
 * @param annotation what makes it a rule
 */
record RuleMethod(RuleKind kind, MethodDeclaration declaration, AnnotationExpr annotation) {
  String name() {
    return declaration.getNameAsString();
  }

  /** Where the method's name stands. */
  Position position() {
    return Positions.of(declaration.getName());
  }

  Position annotationPosition() {
    return Positions.of(annotation);
  }

  /** What stands in the annotation for an element. */
  Optional<Expression> element(String element) {
    return annotation
        .toNormalAnnotationExpr()
        .flatMap(
            normal ->
                normal.getPairs().stream()
                    .filter(pair -> pair.getNameAsString().equals(element))
                    .findFirst())
        .map(MemberValuePair::getValue);
  }
}
