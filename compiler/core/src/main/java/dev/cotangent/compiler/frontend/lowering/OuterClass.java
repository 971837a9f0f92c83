package dev.cotangent.compiler.frontend.lowering;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.util.Optional;

/** The outermost class around a piece of syntax. */
final class OuterClass {
  private OuterClass() {}

  static Optional<TypeDeclaration<?>> of(Node syntax) {
    Optional<TypeDeclaration<?>> outermost = Optional.empty();
    Optional<Node> at = syntax.getParentNode();
    while (at.isPresent()) {
      if (at.get() instanceof TypeDeclaration<?> type) {
        outermost = Optional.of(type);
      }
      at = at.get().getParentNode();
    }
    return outermost;
  }
}
