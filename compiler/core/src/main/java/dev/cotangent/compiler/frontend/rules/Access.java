package dev.cotangent.compiler.frontend.rules;

import com.github.javaparser.ast.AccessSpecifier;
import com.github.javaparser.resolution.declarations.HasAccessSpecifier;
import com.github.javaparser.resolution.declarations.ResolvedMethodDeclaration;
import com.github.javaparser.resolution.declarations.ResolvedReferenceTypeDeclaration;
import com.github.javaparser.resolution.declarations.ResolvedTypeDeclaration;
import java.util.Optional;

/** From where a static method can be called, in order. */
enum Access {
  /** From its own class only. */
  PRIVATE,
  /** From its package. */
  PACKAGE,
  /** From everywhere. */
  PUBLIC;

  /** The access of a method, which is no wider than that of the classes around it. */
  static Access of(ResolvedMethodDeclaration method) {
    ResolvedReferenceTypeDeclaration type = method.declaringType();
    Access access = of(method.accessSpecifier(), type.isInterface());
    Optional<? extends ResolvedTypeDeclaration> around = Optional.of(type);
    while (around.isPresent()) {
      Optional<? extends ResolvedTypeDeclaration> next = container(around.get());
      if (around.get() instanceof HasAccessSpecifier declared) {
        boolean ofInterface = next.filter(ResolvedTypeDeclaration::isInterface).isPresent();
        Access ofType = of(declared.accessSpecifier(), ofInterface);
        access = ofType.compareTo(access) < 0 ? ofType : access;
      }
      around = next;
    }
    return access;
  }

  private static Optional<ResolvedReferenceTypeDeclaration> container(
      ResolvedTypeDeclaration type) {
    return type.asReferenceType().containerType();
  }

  /** Members of interfaces are public unless they say something else. */
  private static Access of(AccessSpecifier specifier, boolean isOfInterface) {
    return switch (specifier) {
      case PRIVATE -> PRIVATE;
      case PUBLIC -> PUBLIC;
      case PROTECTED, NONE -> isOfInterface ? PUBLIC : PACKAGE;
    };
  }
}
