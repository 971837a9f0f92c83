package dev.cotangent.compiler.frontend;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.type.Type;
import dev.cotangent.compiler.frontend.structure.Layouts;
import dev.cotangent.compiler.request.Layout;
import dev.cotangent.compiler.request.Wrt;
import java.util.Optional;

/** Finds records of which no gradient can be made. */
final class RecordCheck {
  private RecordCheck() {}

  /** The name of such a record in what a method is differentiated with respect to. */
  static Optional<String> unmakeable(AnnotatedMethod method, Wrt wrt, int firstParameter) {
    if (wrt.layout() instanceof Layout.Leaf) {
      return Optional.empty();
    }
    return type(method, wrt, firstParameter)
        .flatMap(type -> Layouts.recordWithConstructor(type, false));
  }

  private static Optional<Type> type(AnnotatedMethod method, Wrt wrt, int firstParameter) {
    if (wrt.path().isEmpty()) {
      return Optional.of(
          method.declaration().getParameter(wrt.parameter() - firstParameter).getType());
    }
    return method.declaration().getParentNode().stream()
        .filter(TypeDeclaration.class::isInstance)
        .map(owner -> (TypeDeclaration<?>) owner)
        .flatMap(owner -> owner.getFieldByName(wrt.name()).stream())
        .map(FieldDeclaration::getCommonType)
        .findFirst();
  }
}
