package dev.cotangent.compiler.frontend;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithName;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A class with differentiable methods, as generated code needs to know it.
 *
 * @param declaration the class
 * @param packageName its package, empty for the unnamed one
 * @param className its name as generated code uses it: {@code Outer_Inner} for a nested one
 * @param sourceName its name as the user writes it: {@code Outer.Inner}
 * @param isPublic whether it and every class around it is public
 */
record EnclosingClass(
    TypeDeclaration<?> declaration,
    String packageName,
    String className,
    String sourceName,
    boolean isPublic) {

  /** The class that declares a member; nothing if it is one that only a method body can name. */
  static Optional<EnclosingClass> of(Node member) {
    Deque<TypeDeclaration<?>> types = new ArrayDeque<>();
    Node node = member.getParentNode().orElse(null);
    while (node instanceof TypeDeclaration<?> type) {
      types.addFirst(type);
      node = node.getParentNode().orElse(null);
    }
    if (types.isEmpty() || !(node instanceof CompilationUnit unit)) {
      return Optional.empty();
    }
    return Optional.of(
        new EnclosingClass(
            types.getLast(),
            unit.getPackageDeclaration().map(NodeWithName::getNameAsString).orElse(""),
            names(types, "_"),
            names(types, "."),
            types.stream().allMatch(EnclosingClass::isPublic)));
  }

  /** The type of its objects, with the package, and wildcards for all type parameters. */
  String objectType() {
    String type = "";
    Node at = declaration;
    boolean countsParameters = true;
    while (at instanceof TypeDeclaration<?> one) {
      String parameters = countsParameters ? wildcards(one) : "";
      type = one.getNameAsString() + parameters + (type.isEmpty() ? "" : "." + type);
      // An object of an inner class belongs to one of the class around it.
      countsParameters &=
          one instanceof ClassOrInterfaceDeclaration known
              && !known.isStatic()
              && !known.isInterface();
      at = one.getParentNode().orElse(null);
    }
    return qualified(type);
  }

  private static String wildcards(TypeDeclaration<?> type) {
    int count =
        type instanceof NodeWithTypeParameters<?> generic ? generic.getTypeParameters().size() : 0;
    return count == 0 ? "" : "<" + String.join(", ", Collections.nCopies(count, "?")) + ">";
  }

  /** The name with the package. */
  String qualifiedName() {
    return qualified(sourceName);
  }

  /** The name of another class of the same package, with the package. */
  String qualified(String simpleName) {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }

  private static String names(Deque<TypeDeclaration<?>> types, String separator) {
    return types.stream()
        .map(TypeDeclaration::getNameAsString)
        .collect(Collectors.joining(separator));
  }

  private static boolean isPublic(TypeDeclaration<?> type) {
    Node around = type.getParentNode().orElse(null);
    boolean memberOfInterface =
        around instanceof AnnotationDeclaration
            || (around instanceof ClassOrInterfaceDeclaration outer && outer.isInterface());
    return type.isPublic() || memberOfInterface;
  }
}
