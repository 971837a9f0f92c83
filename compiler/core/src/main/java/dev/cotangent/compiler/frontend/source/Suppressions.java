package dev.cotangent.compiler.frontend.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import dev.cotangent.compiler.diagnostics.Code;
import java.util.List;
import java.util.Optional;

/** Which warnings {@code @SuppressWarnings} silences where. */
public final class Suppressions {
  private static final String ANNOTATION = "SuppressWarnings";

  /** The word that silences all of them. */
  private static final String ALL = "cotangent";

  private Suppressions() {}

  /**
   * Whether a declaration around a piece of syntax, or the syntax itself if it is one, wants to
   * hear nothing of a warning.
   */
  public static boolean silence(Code code, Node at) {
    Optional<Node> node = Optional.of(at);
    while (node.isPresent()) {
      if (node.get() instanceof NodeWithAnnotations<?> declaration
          && declaration.getAnnotations().stream()
              .filter(annotation -> annotation.getName().getIdentifier().equals(ANNOTATION))
              .anyMatch(annotation -> names(annotation, code))) {
        return true;
      }
      node = node.get().getParentNode();
    }
    return false;
  }

  private static boolean names(AnnotationExpr annotation, Code code) {
    return value(annotation).stream()
        .flatMap(value -> words(value).stream())
        .flatMap(word -> ConstantExpressions.string(word).stream())
        .anyMatch(word -> word.equals(ALL) || word.equals(code.id()));
  }

  private static Optional<Expression> value(AnnotationExpr annotation) {
    return annotation instanceof SingleMemberAnnotationExpr single
        ? Optional.of(single.getMemberValue())
        : annotation
            .toNormalAnnotationExpr()
            .flatMap(normal -> normal.getPairs().getFirst())
            .map(MemberValuePair::getValue);
  }

  private static List<Expression> words(Expression value) {
    return value instanceof ArrayInitializerExpr array ? array.getValues() : List.of(value);
  }
}
