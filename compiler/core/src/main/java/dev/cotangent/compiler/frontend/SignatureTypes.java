package dev.cotangent.compiler.frontend;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.resolution.declarations.ResolvedReferenceTypeDeclaration;
import dev.cotangent.compiler.diagnostics.Code;
import dev.cotangent.compiler.diagnostics.Diagnostic;
import dev.cotangent.compiler.diagnostics.Position;
import dev.cotangent.compiler.diagnostics.RefusedException;
import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.OpaqueType;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.graph.Type;
import java.util.Locale;
import java.util.Optional;

/** Gives the graph's types for the types of a method's signature. */
final class SignatureTypes {
  private SignatureTypes() {}

  /**
   * The graph's type for a type of the source.
   *
   * @param type the type
   * @param moreDimensions dimensions that are not written in the type, as that of {@code double...}
   * @param position where to complain
   * @throws RefusedException if generated code cannot handle values of the type
   */
  static Type of(com.github.javaparser.ast.type.Type type, int moreDimensions, Position position) {
    int rank = type.getArrayLevel() + moreDimensions;
    var element = type.getElementType();
    if (element instanceof PrimitiveType primitive) {
      ScalarType scalar = ScalarType.valueOf(primitive.getType().name().toUpperCase(Locale.ROOT));
      return rank == 0 ? scalar : new ArrayType(scalar, rank);
    }
    if (element instanceof ClassOrInterfaceType reference) {
      return new OpaqueType(passedThrough(reference, position) + "[]".repeat(rank));
    }
    throw refused(Code.TYPE_NOT_SUPPORTED, position, type.asString());
  }

  /** The type as it is to be written in generated code. */
  static String javaType(Type type) {
    if (type instanceof ArrayType array) {
      return array.element().keyword() + "[]".repeat(array.rank());
    }
    return type.toString();
  }

  /** The name of a class or record as generated code writes it, if it can. */
  static String checkNameable(ClassOrInterfaceType type, Position position) {
    ResolvedReferenceTypeDeclaration declaration;
    try {
      declaration = type.resolve().asReferenceType().getTypeDeclaration().orElseThrow();
    } catch (RuntimeException e) {
      // Whatever keeps the library from resolving the name, the type is unknown.
      throw refused(Code.TYPE_NOT_SUPPORTED, position, type.asString());
    }
    if (!declaration.getTypeParameters().isEmpty()) {
      throw refused(Code.TYPE_NOT_SUPPORTED, position, type.asString());
    }
    if (isPrivate(declaration)) {
      throw refused(Code.PRIVATE_TYPE, position, type.asString());
    }
    return declaration.getQualifiedName();
  }

  /** The qualified name of a type whose values have no part in any derivative. */
  private static String passedThrough(ClassOrInterfaceType type, Position position) {
    ResolvedReferenceTypeDeclaration declaration;
    try {
      declaration = type.resolve().asReferenceType().getTypeDeclaration().orElseThrow();
    } catch (RuntimeException e) {
      // Whatever keeps the library from resolving the name, the type is unknown.
      throw refused(Code.TYPE_NOT_SUPPORTED, position, type.asString());
    }
    String name = declaration.getQualifiedName();
    if (!declaration.isEnum() && !name.equals("java.lang.String")) {
      throw refused(Code.TYPE_NOT_SUPPORTED, position, type.asString());
    }
    if (isPrivate(declaration)) {
      throw refused(Code.PRIVATE_TYPE, position, type.asString());
    }
    return name;
  }

  /** Whether the type or one around it is private, so that other classes cannot name it. */
  private static boolean isPrivate(ResolvedReferenceTypeDeclaration declaration) {
    Optional<Node> node = declaration.toAst();
    while (node.isPresent()) {
      if (node.get() instanceof TypeDeclaration<?> type && type.isPrivate()) {
        return true;
      }
      node = node.get().getParentNode();
    }
    return false;
  }

  private static RefusedException refused(Code code, Position position, String type) {
    return new RefusedException(Diagnostic.of(code, position, type));
  }
}
